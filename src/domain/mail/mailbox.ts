/** Whether an address is reserved for examples (RFC 2606, 3) and reaches nobody; it may stand in angle brackets, behind a name. */
export function isExample(address: string): boolean {
  return /@(?:[\w-]+\.)*example(?:\.(?:com|net|org))?>?$/i.test(address.trim());
}

/** Providers that deliver an address with and without its dots to the same person. */
const ignoresDots: readonly string[] = ['gmail.com', 'googlemail.com'];

/**
 * The mailbox that an address reaches, for counting: in lower case, without a tag (`name+tag@…`, RFC 5233), and at Gmail without dots.
 * Nothing is ever sent to it.
 */
export function mailboxOf(address: string): string {
  const lower = address.toLowerCase();
  const at = lower.lastIndexOf('@');
  const [name = ''] = lower.slice(0, at).split('+');
  const domain = lower.slice(at + 1);
  return ignoresDots.includes(domain) ? `${name.replaceAll('.', '')}@gmail.com` : `${name}@${domain}`;
}
