/** A defence, and the small edit that takes it out. */
export interface Defence {
  readonly name: string;
  readonly file: string;
  /** A text that stands in the file exactly once, and what takes its place. */
  readonly from: string;
  readonly to: string;
  /** A test file, and the beginning of the name of a test in it that has to fail. */
  readonly test: readonly [file: string, name: string];
}

export const worker = (name: string) => `tests/worker/${name}.test.ts`;
export const unit = (name: string) => `tests/unit/${name}.test.ts`;
