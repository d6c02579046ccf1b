import emailMisspelled, { all, top100 } from 'email-misspelled';

/** Where most people have their mail: asked about first. */
const most = ['gmail.com', 'yahoo.com', 'hotmail.com', 'outlook.com', 'icloud.com', 'aol.com', 'comcast.net', 'protonmail.com'];
/** Real ones that lie close to these and that the library does not know. */
const alsoReal = ['email.com', 'gmx.com', 'mail.com'];

const misspelled = emailMisspelled({ domains: [...new Set([...most, ...alsoReal, ...top100, ...all])], maxMisspelled: 2 });

/** Two letters apart, short names mean different providers: `hey.com` is no `sky.com`, and `q.com` no `qq.com`. */
const isLikely = (length: number, letters: number) => length >= 9 || (letters === 1 && length >= 7);

/** The address that somebody may have meant by `address`, where its domain is a usual one mistyped: `…@gmial.com`. */
export function likelyAddress(address: string): string | undefined {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1).toLowerCase();
  const [closest] = misspelled(`x@${domain}`);
  if (!closest || !isLikely(closest.suggest.length, closest.misspelledCount)) return undefined;
  return `${address.slice(0, at)}@${closest.suggest}`;
}
