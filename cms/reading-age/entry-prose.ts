/** What people read of one file. */
export interface EntryProse {
  /** The file, below `content/`. */
  readonly file: string;
  /** The address of the page that shows it; for a mail its name in words. */
  readonly page: string;
  /** Its paragraphs and list items. */
  readonly blocks: readonly string[];
}
