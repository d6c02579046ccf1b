/**
 * Where a preview is: at a host of its own, since pages name each other from the root. `*.localhost` is this machine in every
 * browser (https://www.rfc-editor.org/rfc/rfc6761#section-6.3). The number, and no name of a branch: it is unique and short.
 */

/** The address of a pull request's preview. */
export function previewAddress(port: number, number: number): string {
  return `http://${previewName(number)}.localhost:${port}/`;
}

/** What its host begins with, and what its directory is called. */
export function previewName(number: number): string {
  return `pull-${number}`;
}

/** Which preview a request's host asks for. */
export function previewOfHost(host: string): string | undefined {
  return /^(pull-\d{1,9})\.localhost(?::\d+)?$/i.exec(host)?.[1]?.toLowerCase();
}
