// What a deployment needs of wrangler.jsonc that nothing on a laptop would miss.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readWorkerConfig } from '../../../scripts/local/dev-server/worker-config.ts';

const configSchema = z.looseObject({
  ratelimits: z.array(z.object({ name: z.string(), simple: z.object({ limit: z.number(), period: z.number() }) })).default([]),
  observability: z.object({ logs: z.object({ invocation_logs: z.boolean() }) }),
});
const config = configSchema.parse(await readWorkerConfig(join(import.meta.dirname, '..', '..', '..')));

test('a network that sends too often is counted', () => {
  expect(config.ratelimits).toEqual(
    [{ name: 'SUBMISSION_LIMIT', namespace_id: undefined, simple: { limit: 30, period: 60 } }].map(
      ({ namespace_id: _, ...rest }) => rest,
    ),
  );
});

test('no log of the host holds the address of a request, which may be the key to a status page', () => {
  expect(config.observability.logs.invocation_logs).toBe(false);
});
