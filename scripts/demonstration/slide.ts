/** What one slide of the demonstration shows, from its caption. */
export interface Slide {
  readonly start: number;
  readonly end: number;
  readonly chapter: string;
  readonly speaker: string;
  readonly lines: readonly string[];
}

/** A video's pictures as Chromium encoded them, and its first slide as a picture. Bytes are numbers, as JSON carries them. */
export interface DrawnVideo {
  readonly frames: readonly { readonly milliseconds: number; readonly isKey: boolean; readonly bytes: readonly number[] }[];
  readonly poster: readonly number[];
}

/** Draws and encodes the slides. It runs in a page, and so uses nothing from outside itself. */
export async function drawSlides({
  slides,
  width,
  height,
}: {
  slides: readonly Slide[];
  width: number;
  height: number;
}): Promise<DrawnVideo> {
  const framesASecond = 4;
  const seconds = slides.at(-1)?.end ?? 0;
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('this canvas cannot be painted');

  const write = (text: string, x: number, y: number, font: string, color: string) => {
    brush.font = font;
    brush.fillStyle = color;
    brush.fillText(text, x, y);
  };
  const draw = ({ chapter, speaker, lines }: Slide, at: number) => {
    const figure = { Host: '#f2b632', 'A mentor': '#ea8a72', 'A mentee': '#5aa79f' }[speaker] ?? '#6a7671';
    brush.fillStyle = '#fffcf5';
    brush.fillRect(0, 0, width, height);
    brush.fillStyle = '#12403a';
    brush.fillRect(0, 0, width, 44);
    write(chapter, 24, 29, 'bold 19px sans-serif', '#fffaf0');
    brush.textAlign = 'right';
    write('Demonstration: no real forum', width - 24, 28, '15px sans-serif', '#fffaf0');
    brush.textAlign = 'left';
    brush.fillStyle = figure;
    for (const [y, radius, from] of [
      [94, 26, 0],
      [178, 50, Math.PI],
    ] as const) {
      brush.beginPath();
      brush.arc(96, y, radius, from, 2 * Math.PI);
      brush.fill();
    }
    brush.textAlign = 'center';
    write(speaker, 96, 204, 'bold 18px sans-serif', '#1c2624');
    brush.textAlign = 'left';
    for (const [index, line] of lines.entries()) write(line, 190, 116 + index * 40, '26px serif', '#1c2624');
    brush.fillStyle = figure;
    brush.fillRect(0, height - 6, (width * at) / seconds, 6); // where no caption covers it: it shows that the video runs
  };

  const frames: { milliseconds: number; isKey: boolean; bytes: number[] }[] = [];
  const encoder = new VideoEncoder({
    output: (chunk) => {
      const bytes = new Uint8Array(chunk.byteLength);
      chunk.copyTo(bytes);
      frames.push({ milliseconds: Math.round(chunk.timestamp / 1000), isKey: chunk.type === 'key', bytes: [...bytes] });
    },
    error: (error) => {
      throw error;
    },
  });
  encoder.configure({ codec: 'vp09.00.10.08', width, height, bitrate: 60_000, framerate: framesASecond });
  let shown: Slide | undefined;
  for (let index = 0; index < seconds * framesASecond; index += 1) {
    const at = index / framesASecond;
    const slide = slides.findLast(({ start }) => start <= at) ?? slides[0];
    if (!slide) continue;
    draw(slide, at);
    const frame = new VideoFrame(canvas, { timestamp: at * 1_000_000 });
    encoder.encode(frame, { keyFrame: slide !== shown });
    frame.close();
    shown = slide;
  }
  await encoder.flush();
  if (slides[0]) draw(slides[0], 0);
  const poster = await canvas.convertToBlob({ type: 'image/webp', quality: 0.5 });
  return { frames, poster: [...new Uint8Array(await poster.arrayBuffer())] };
}
