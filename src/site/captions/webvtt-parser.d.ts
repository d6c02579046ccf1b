// The package brings no types. Only what read-captions.ts uses is told here.
declare module 'webvtt-parser' {
  export type CueNode =
    | { readonly type: 'text'; readonly value: string }
    | { readonly type: 'timestamp'; readonly value: number }
    | { readonly type: 'object'; readonly name: string; readonly value?: string; readonly children: readonly CueNode[] };

  export interface ParsedCue {
    readonly id: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly direction: string;
    readonly linePosition: number | 'auto';
    readonly snapToLines: boolean;
    readonly lineAlign: string;
    readonly textPosition: number | 'auto';
    readonly positionAlign: string;
    readonly size: number;
    readonly alignment: string;
    readonly tree: { readonly children: readonly CueNode[] };
  }

  export interface ParsedFile {
    readonly cues: readonly ParsedCue[];
    readonly errors: readonly { readonly message: string; readonly line: number }[];
  }

  /** The package is CommonJS that assigns its exports late: they are found on the default import only. */
  const parsers: {
    readonly WebVTTParser: new (entities: Readonly<Record<string, string>>) => { parse(text: string): ParsedFile };
  };
  export default parsers;
}
