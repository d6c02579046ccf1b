const link = /(\s(?:href|src)=")([/#][^"]*)"/g;

/**
 * `html` with whole addresses: a feed reader shows it somewhere else.
 * @param page the address of the page that it stands on, for links within it
 */
export function withAbsoluteLinks(html: string, page: URL): string {
  return html.replace(link, (_match, start: string, address: string) => `${start}${new URL(address, page)}"`);
}
