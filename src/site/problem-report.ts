/** A page that somebody has a problem with. */
export interface ReportedPage {
  readonly contactEmail: string;
  readonly title: string;
  /** Its whole address. */
  readonly address: string;
}

/** A mail that is begun for whoever reports a problem: it names the page, and asks for what helps (RFC 6068). */
export function problemReport({ contactEmail, title, address }: ReportedPage): string {
  const subject = `Problem with the page “${title}”`;
  const body = ['What is wrong:', '', '', 'What you expected:', '', '', `The page: ${address}`].join('\r\n');
  return `mailto:${contactEmail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
