// Writes a WebM file (RFC 8794, RFC 9559). What Chromium's own recorder writes says neither how long it is nor where a moment lies in it, so that
// players show no length and some cannot go to a moment.

/** One encoded picture. */
export interface Frame {
  readonly milliseconds: number;
  /** Whether it can be shown without the pictures before it: a player goes to such a one first. */
  readonly isKey: boolean;
  readonly bytes: Uint8Array;
}

interface Video {
  readonly width: number;
  readonly height: number;
  readonly milliseconds: number;
  /** In order; the first is a key frame. */
  readonly frames: readonly Frame[];
}

/** A silent VP9 video as a WebM file. */
export function webM({ width, height, milliseconds, frames }: Video): Buffer {
  const header = element(0x1a45dfa3, element(0x4282, 'webm'), element(0x4287, 4), element(0x4285, 2)); // DocType and its versions
  const info = element(
    0x1549a966,
    element(0x2ad7b1, 1_000_000), // TimestampScale: a millisecond
    element(0x4489, float(milliseconds)), // Duration
    element(0x4d80, 'web-m.ts'), // MuxingApp
    element(0x5741, 'web-m.ts'), // WritingApp
  );
  const size = element(0xe0, element(0xb0, width), element(0xba, height));
  // TrackNumber, TrackUID, TrackType (a video), CodecID
  const track = element(0xae, element(0xd7, 1), element(0x73c5, 1), element(0x83, 1), element(0x86, 'V_VP9'), size);
  const beginning = Buffer.concat([info, element(0x1654ae6b, track)]);
  const clusters = clustersOf(frames);
  // The index stands before what it leads to: its own length is needed first, and does not depend on what it holds.
  const offset = beginning.length + cues(clusters, 0).length;
  return Buffer.concat([header, element(0x18538067, beginning, cues(clusters, offset), ...clusters.map(({ bytes }) => bytes))]);
}

interface Cluster {
  readonly start: number;
  readonly bytes: Buffer;
}

/** One cluster for each key frame. */
function clustersOf(frames: readonly Frame[]): readonly Cluster[] {
  const starts = frames.flatMap(({ isKey }, index) => (isKey ? [index] : []));
  return starts.map((from, index) => {
    const own = frames.slice(from, starts[index + 1]);
    const start = own[0]?.milliseconds ?? 0;
    return { start, bytes: element(0x1f43b675, element(0xe7, start), ...own.map((frame) => simpleBlock(frame, start))) };
  });
}

function simpleBlock({ milliseconds, isKey, bytes }: Frame, clusterStart: number): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt8(0x81, 0); // of track 1
  head.writeInt16BE(milliseconds - clusterStart, 1);
  head.writeUInt8(isKey ? 0x80 : 0, 3);
  return element(0xa3, head, Buffer.from(bytes));
}

/** Where each cluster begins, counted from the first byte within the segment. */
function cues(clusters: readonly Cluster[], offset: number): Buffer {
  let position = offset;
  const points = clusters.map(({ start, bytes }) => {
    const point = element(0xbb, element(0xb3, start), element(0xb7, element(0xf7, 1), element(0xf1, position)));
    position += bytes.length;
    return point;
  });
  return element(0x1c53bb6b, ...points);
}

/** An EBML element: its id, its length in eight bytes, its content. A number has four bytes. */
function element(id: number, ...content: readonly (Buffer | string | number)[]): Buffer {
  const body = Buffer.concat(content.map((part) => (typeof part === 'number' ? unsigned(part) : Buffer.from(part))));
  const length = Buffer.alloc(8);
  length.writeBigUInt64BE(2n ** 56n + BigInt(body.length));
  return Buffer.concat([Buffer.from(id.toString(16), 'hex'), length, body]);
}

function unsigned(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function float(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes;
}
