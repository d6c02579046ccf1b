/** What was typed after `npm run github --`. */

export type GithubCommand =
  | { readonly kind: 'setup' | 'doctor'; readonly isLocal: boolean; readonly mends: boolean }
  | { readonly kind: 'apps'; readonly isLocal: boolean }
  | { readonly kind: 'help' }
  | { readonly kind: 'refused'; readonly sentence: string };

export const usage = `npm run github -- setup           says what GitHub lacks for this program, and changes nothing
npm run github -- setup --apply   makes it: labels, milestones, team, webhook, rules
npm run github -- doctor          names each thing that is missing, and proves what it can by trying it
npm run github -- apps            makes the two GitHub Apps, with two clicks each

With --local they look at the system that npm start runs.`;

/** Reads the words of the command line. */
export function readGithubCommand(words: readonly string[]): GithubCommand {
  const [kind, ...options] = words;
  if (kind === undefined || kind === '--help' || kind === 'help') return { kind: 'help' };
  if (kind !== 'setup' && kind !== 'doctor' && kind !== 'apps') return refused(kind);
  const known = kind === 'setup' ? ['--apply', '--local'] : ['--local'];
  const unknown = options.find((option) => !known.includes(option));
  if (unknown !== undefined) return refused(unknown);
  const isLocal = options.includes('--local');
  return kind === 'apps' ? { kind, isLocal } : { kind, isLocal, mends: options.includes('--apply') };
}

function refused(word: string): GithubCommand {
  return { kind: 'refused', sentence: `There is no "${word}" here.\n\n${usage}` };
}
