import { expect, test } from 'vitest';
import { issuePage } from '../../../scripts/local/pages/issue-page.ts';
import { mailPage } from '../../../scripts/local/pages/mail-page.ts';
import { renderMarkdown } from '../../../scripts/local/pages/markdown.ts';

const hostile = `<script>alert("x")</script><img src=x onerror='alert(1)'>`;

test('an issue shows HTML and does not obey it', async () => {
  const issue = {
    number: 1,
    title: hostile,
    body: `${hostile}\n\n[link](javascript:alert(1))`,
    state: 'open' as const,
    labels: [{ name: hostile, color: '"><script>' }],
    milestone: { title: hostile },
    assignees: [{ login: hostile }],
    user: { login: hostile },
    created_at: '2014-08-15T17:00:00Z',
  };
  const at = '2014-08-15T17:00:00Z';
  const comments = [{ id: 1, body: hostile, user: { login: 'chair' }, created_at: at, updated_at: at }];
  const events = [
    { event: 'renamed', actor: { login: hostile }, created_at: at, rename: { from: hostile, to: hostile } },
    { event: hostile, actor: null, created_at: at },
  ];
  const list = { href: '/', title: hostile, one: '/', canChange: true };
  const shown = { list, visit: { actingAs: 'chair', here: '/"><script>' }, issue, comments, events, labels: issue.labels } as const;
  const page = String(await issuePage({ ...shown, refused: { sentence: hostile, draft: `</textarea>${hostile}` } }));
  expect(page).not.toMatch(/<script|<img|href="javascript/);
});

test('an issue reads as on GitHub: tables, struck words and addresses, with the marker hidden', async () => {
  const rendered = String(
    await renderMarkdown('### Question\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n~~no~~ https://example.org\n\n<!-- marker -->'),
  );
  expect(rendered).toMatch(/<h3>Question<\/h3>[\s\S]*<td>1<\/td>[\s\S]*<del>no<\/del> <a href="https:\/\/example.org">/);
  expect(rendered).not.toContain('marker');
});

test('line ends, empty comments and spans do what they do on GitHub, and what shows a comment’s signs is shown', async () => {
  const rendered = String(await renderMarkdown('one\ntwo\\\nhttps:<!-- -->//a.example <span>$</span>5 \\<!-- x --> <b>'));
  expect(rendered).toBe('<p>one<br />\ntwo<br />\nhttps://a.example <span>$</span>5 &lt;!-- x --&gt; &lt;b&gt;</p>');
});

test('addresses in a mail are links, without the full stop of their sentence', async () => {
  const mail = {
    id: 'a',
    from: 'program@example.org',
    to: ['applicant@example.org'],
    reply_to: [],
    subject: 'Received',
    text: `Follow it: http://localhost:8787/application/abc. ${hostile}`,
    created_at: '2014-08-15T17:00:00Z',
  };
  const page = String(await mailPage(mail));
  expect(page).toContain(
    '<a href="http://localhost:8787/application/abc">http://localhost:8787/application/abc</a>. &lt;script&gt;',
  );
  expect(page).not.toMatch(/<script|<img/);
});
