import { describe, expect, test } from 'vitest';
import { githubRefusal } from '../../../scripts/local/github-strictness.ts';

const issues = '/repos/alsc/mentoring-applications/issues';
const knowsLocalChair = (token: string) => token === 'local-chair';

function post(path: string, body: string, authorization = 'token local-chair') {
  return { method: 'POST', path, body, headers: new Headers({ authorization }) };
}

describe('what GitHub refuses and the emulator would take', () => {
  test('a token that GitHub never gave out', () => {
    const refusal = githubRefusal(post(issues, '{}', 'Bearer made-up'), knowsLocalChair);
    expect(refusal).toMatchObject({ status: 401, body: { message: 'Bad credentials' } });
  });

  test('a title of 257 characters, and not one of 256', () => {
    const refusal = githubRefusal(post(issues, JSON.stringify({ title: 'é'.repeat(257) })), knowsLocalChair);
    expect(refusal?.status).toBe(422);
    expect(refusal?.body.errors).toMatchObject([{ resource: 'Issue', field: 'title', code: 'custom' }]);
    expect(githubRefusal(post(issues, JSON.stringify({ title: 'é'.repeat(256) })), knowsLocalChair)).toBeUndefined();
  });

  test('a body beyond 65,536 characters, of which an emoji is one', () => {
    const withBody = (length: number) => JSON.stringify({ title: 'a', body: '🙂'.repeat(length) });
    expect(githubRefusal(post(issues, withBody(65_537)), knowsLocalChair)?.status).toBe(422);
    expect(githubRefusal(post(issues, withBody(65_536)), knowsLocalChair)).toBeUndefined();
  });

  test('a comment that is too long, by its own name', () => {
    const refusal = githubRefusal(post(`${issues}/1/comments`, JSON.stringify({ body: 'a'.repeat(65_537) })), knowsLocalChair);
    expect(refusal?.body.errors).toMatchObject([{ resource: 'IssueComment', field: 'body' }]);
  });
});

describe('what is left to the emulator', () => {
  test('the key of the App, which it verifies', () => {
    expect(githubRefusal(post('/app/installations/2001/access_tokens', '', 'Bearer eyJhbGciOi'), knowsLocalChair)).toBeUndefined();
  });

  test('malformed JSON', () => {
    expect(githubRefusal(post(issues, '{"title":'), knowsLocalChair)).toBeUndefined();
  });
});
