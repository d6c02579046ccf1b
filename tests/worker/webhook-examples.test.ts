// Every example of a webhook that GitHub's users have contributed: each is taken or ignored, and none crashes.
import { expect, it } from 'vitest';
import { withFakeServices } from './site.ts';
import { deliver } from './webhook-delivery.ts';

const ours = 'alsc/mentoring-applications';

it('the webhook takes every example of @octokit/webhooks-examples', { tags: 'nightly', timeout: 120_000 }, async () => {
  const { default: examples } = await import('@octokit/webhooks-examples'); // here, since it is large
  withFakeServices();
  const answers = new Map<string, number>();
  for (const { name, examples: payloads } of examples)
    for (const payload of payloads as readonly Record<string, unknown>[])
      for (const repository of [payload['repository'], { ...(payload['repository'] as object), full_name: ours }]) {
        const reply = await deliver(JSON.stringify({ ...payload, repository }), { 'x-github-event': name });
        if (reply.status !== 202) answers.set(name, reply.status);
      }
  expect(Object.fromEntries(answers)).toEqual({});
  expect(examples.length).toBeGreaterThan(50);
});
