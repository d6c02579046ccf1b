import { expect, test } from 'vitest';
import { GitHubRepository } from '../../../cms/admin/colleagues/github-repository.ts';
import { readRefusal } from '../../../cms/admin/colleagues/publishing.ts';

const viewer = (viewerCanPush: boolean) => ({ data: { repository: { ref: { refUpdateRule: { viewerCanPush } } } } });
const administrators = [
  { login: 'chair', permissions: { admin: true } },
  { login: 'editor', permissions: { admin: false } },
];

/** A GitHub that answers as told; undefined for none. */
function repositoryWith(rule: unknown, collaborators?: unknown, api = 'https://github.test'): [GitHubRepository, string[]] {
  const asked: string[] = [];
  const fetch = async (address: string | URL | Request) => {
    asked.push(String(address));
    const answer = String(address).endsWith('/graphql') ? rule : collaborators;
    return answer === undefined ? new Response('', { status: 404 }) : Response.json(answer);
  };
  const place = { name: 'github', repo: 'alsc/mentoring-site', branch: 'main', api_root: api } as const;
  return [new GitHubRepository(place, { fetch, localStorage: { getItem: () => null } as unknown as Storage }), asked];
}

test('whoever may not publish is told so beforehand, and who may', async () => {
  const [repository] = repositoryWith(viewer(false), administrators);
  expect(await readRefusal(repository)).toBe(
    'Your account may write drafts and set them to Ready, and GitHub does not let it publish them. Set this one to Ready, then ask a colleague who may publish. Whoever looks after the repository may, or knows who: chair.',
  );
});

test('where GitHub does not name who may, whoever looks after the site has to do', async () => {
  const [repository] = repositoryWith(viewer(false));
  expect(await readRefusal(repository)).toMatch(/ask a colleague who may publish, or whoever looks after the site\.$/);
});

test.each([
  ['the rule of the branch lets her', viewer(true)],
  ['the branch has no rule', { data: { repository: { ref: { refUpdateRule: null } } } }],
  ['GitHub does not say', undefined],
  ['GitHub knows no such query', { errors: [{ message: 'Field does not exist' }] }],
])('nothing is told where %s', async (_case, rule) => {
  expect(await readRefusal(repositoryWith(rule, administrators)[0])).toBeUndefined();
});

test.each([
  ['https://api.github.com', 'https://api.github.com/graphql'],
  ['https://github.example.org/api/v3', 'https://github.example.org/api/graphql'],
])('the GraphQL API of %s is at %s', async (api, address) => {
  const [repository, asked] = repositoryWith(viewer(true), administrators, api);
  await repository.mayPublish();
  expect(asked).toEqual([address]);
});
