import { YAMLParseError } from 'yaml';

/** Why a file could not be read, and what to do, for the person who edits it. It names no path of this machine. */
export function unreadable(error: unknown): string {
  if (error instanceof YAMLParseError) {
    const [where = ''] = error.message.split(/:?\n/); // the lines of the file follow, which the editor has open
    return `The fields cannot be read: ${where}. Look there: quotation marks come in pairs, and a text with a colon stands in them.`;
  }
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return 'This file is missing, and the program cannot do without it. Bring it back.';
  }
  return `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}
