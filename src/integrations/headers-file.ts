import type { HeaderRule } from './header-rules.ts';

/** What Cloudflare takes; more is left out there without a word (developers.cloudflare.com/workers/static-assets/headers). */
const maxRules = 100;
const maxLineCharacters = 2000;

/**
 * The text of `_headers`. Where several rules match, Cloudflare joins equal names with a comma, and two policies joined allow only what
 * both allow. So each rule after the first takes a name away (`! name`) before it sets it: the last rule that matches decides.
 * @throws where Cloudflare would leave a part of it out
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  if (rules.length > maxRules) throw new Error(`_headers has ${rules.length} rules; Cloudflare takes ${maxRules}.`);
  const lines = rules.flatMap(({ path, headers }, index) => [
    path,
    ...(index === 0 ? [] : Object.keys(headers).map((name) => `  ! ${name}`)),
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  const tooLong = lines.find((line) => line.length > maxLineCharacters);
  if (tooLong) {
    throw new Error(
      `A line of _headers has ${tooLong.length} characters; Cloudflare takes ${maxLineCharacters}. Fewer kinds of inline code would shorten it: ${tooLong.slice(0, 80)}…`,
    );
  }
  return `# Written at build by src/integrations/headers-file.ts. Do not edit.\n${lines.join('\n')}\n`;
}
