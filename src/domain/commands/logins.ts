// Logins as people type them. GitHub's are letters, digits and hyphens, 39 at most, and capitals do not count.
import { markdownLine } from '../text/neutralise.ts';

/** GitHub takes no more assignees on an issue. */
export const maxReviewers = 10;

/** Whether two logins are one person's. */
export function isSameLogin(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether a list names somebody. */
export function hasLogin(logins: readonly string[], login: string): boolean {
  return logins.some((one) => isSameLogin(one, login));
}

/** `logins` without somebody. */
export function withoutLogin(logins: readonly string[], login: string): readonly string[] {
  return logins.filter((one) => !isSameLogin(one, login));
}

/** The logins in `@one, @two` or `one two`, each once; undefined where something else stands there, or nothing. */
export function readLogins(text: string): readonly string[] | undefined {
  const words = text.split(/[\s,]+/).filter((word) => word !== '' && word.toLowerCase() !== 'and');
  const logins = words.flatMap((word) => /^@?([a-z\d][a-z\d-]{0,38})$/i.exec(word)?.[1] ?? []);
  if (words.length === 0 || logins.length !== words.length) return undefined;
  return logins.filter((login, index) => logins.findIndex((other) => isSameLogin(login, other)) === index);
}

/** `@one and @two`, as Markdown that calls nobody. */
export function loginsInWords(logins: readonly string[]): string {
  const names = logins.map((login) => markdownLine(`@${login}`));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
