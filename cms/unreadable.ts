import { YAMLParseError } from 'yaml';

/** Why a file could not be read, and what to do, for the person who edits it. It names no path of this machine. */
export function unreadable(error: unknown): string {
  if (error instanceof YAMLParseError) {
    return `The fields cannot be read: ${error.message.trim()}\nLook at that line: quotation marks come in pairs, and a text with a colon stands in quotation marks.`;
  }
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return 'This file is missing, and the program cannot do without it. Bring it back.';
  }
  return `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}
