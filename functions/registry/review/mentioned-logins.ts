/** More than a command can name. */
const most = 10;

/** The logins that a comment names with `@`, each once: who of them is on the committee has to be asked before its commands are run. */
export function mentionedLogins(body: string): readonly string[] {
  const names = [...body.slice(0, 10_000).matchAll(/(?<![\w/])@([a-z\d][a-z\d-]{0,38})/gi)].map(([, login = '']) => login);
  return [...new Set(names)].slice(0, most);
}
