import { expect, test } from 'vitest';
import { adminPolicy, pagePolicy } from '../../../src/domain/security/content-security-policy.ts';
import { commonHeaders } from '../../../src/domain/security/headers.ts';
import { headerRules } from '../../../src/integrations/header-rules.ts';
import { headersFile } from '../../../src/integrations/headers-file.ts';

const policy = pagePolicy({ styles: ["'sha256-style'"], scripts: [] });
const editorsPolicy = adminPolicy('https://api.github.com');

test('the first rule gives every file what the Worker sends with its own answers, and the policy of pages', () => {
  const [everywhere] = headerRules(policy, editorsPolicy);
  expect(everywhere?.path).toBe('/*');
  expect(everywhere?.headers).toMatchObject({ ...commonHeaders, 'content-security-policy': policy });
});

test('a later rule takes a name away before it sets it, since two policies joined would both hold', () => {
  const text = headersFile([
    { path: '/*', headers: { 'x-frame': 'no' } },
    { path: '/admin/*', headers: { 'x-frame': 'yes' } },
  ]);
  expect(text.split('\n').slice(1)).toEqual(['/*', '  x-frame: no', '/admin/*', '  ! x-frame', '  x-frame: yes', '']);
});

test('no two headers of the real rules are joined', () => {
  const text = headersFile(headerRules(policy, editorsPolicy));
  const [, ...later] = headerRules(policy, editorsPolicy);
  expect(later.length).toBeGreaterThan(5);
  for (const { headers } of later) for (const name of Object.keys(headers)) expect(text).toContain(`  ! ${name}\n`);
});

test('what Cloudflare would leave out without a word fails the build', () => {
  const rule = { path: '/*', headers: { 'x-long': 'x'.repeat(2000) } };
  expect(() => headersFile([rule])).toThrow('A line of _headers has 2010 characters; Cloudflare takes 2000');
  const many = Array.from({ length: 101 }, (_, index) => ({ path: `/${index}`, headers: { 'x-a': 'a' } }));
  expect(() => headersFile(many)).toThrow('_headers has 101 rules; Cloudflare takes 100');
});

test('the policy of pages lets nothing run or apply that is neither a file of ours nor named by its hash', () => {
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("style-src 'self' 'sha256-style'");
  expect(policy).not.toMatch(/'unsafe-(?:inline|eval|hashes)'|\*|http:/);
});
