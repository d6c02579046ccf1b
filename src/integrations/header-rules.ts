import { commonHeaders, openerPolicies } from '../domain/security/headers.ts';

/** Headers of the files whose path matches. `*` stands for anything; one `*` a path. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The most there is: rules reach the page that says “not found” too, and a file missed during a deployment must not stay missed for a year. */
const day = 'public, max-age=86400';
const hour = 'public, max-age=3600';

/** What the rules say of a path, without caching: the headers that Astro's dev server sends. */
export function headersAt(rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> {
  const matches = (pattern: string) => {
    const [before = '', after] = pattern.split('*');
    return after === undefined ? path === pattern : path.startsWith(before) && path.endsWith(after);
  };
  const found = rules.filter((rule) => matches(rule.path)).flatMap(({ headers }) => Object.entries(headers));
  return new Map(found.filter(([name]) => name !== 'cache-control'));
}

/**
 * The headers of static files, the general before the special: a later rule replaces what an earlier one said. Types are the host's:
 * it knows every one of ours but the one below, and a rule for `*.ics` would also give its type to the page that says “not found”.
 */
export function headerRules(pagePolicy: string, adminPolicy: string): readonly HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        'content-security-policy': pagePolicy,
        ...commonHeaders,
        'speculation-rules': '"/speculation-rules.json"',
      },
    },
    { path: '/*.ics', headers: { 'cache-control': hour } },
    { path: '/*.xml', headers: { 'cache-control': hour } },
    { path: '/*.png', headers: { 'cache-control': day } },
    { path: '/*.svg', headers: { 'cache-control': day } },
    { path: '/*.webmanifest', headers: { 'cache-control': day } },
    { path: '/speculation-rules.json', headers: { 'content-type': 'application/speculationrules+json', 'cache-control': day } },
    // Pictures for links to us, which other sites show.
    { path: '/og/*', headers: { 'cross-origin-resource-policy': 'cross-origin' } },
    { path: '/_astro/*', headers: { 'cache-control': day } },
    { path: '/pagefind/fragment/*', headers: { 'cache-control': day } },
    { path: '/pagefind/index/*', headers: { 'cache-control': day } },
    {
      path: '/admin/*',
      headers: {
        'content-security-policy': adminPolicy,
        'cross-origin-opener-policy': openerPolicies.editors,
        'x-robots-tag': 'noindex',
      },
    },
  ];
}
