/** The rules of a branch (https://docs.github.com/rest/repos/rules), of which `emulate` has none. They are told and kept, and not enforced. */
import { Hono } from 'hono';
import { z } from 'zod';
import type { Store } from '../emulator.ts';
import { type ApiEnv, jsonOf, refusal, repositoryOf } from './api-middleware.ts';
import { permissionsOf } from './permissions.ts';

const rulesetSchema = z.looseObject({
  name: z.string(),
  conditions: z.object({ ref_name: z.object({ include: z.array(z.string()) }) }),
  rules: z.array(z.looseObject({ type: z.string() })),
});
const collection = 'gateway.rulesets';

/** Takes rulesets, and gives the rules of a branch. */
export function branchRules(store: Store): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.post('/rulesets', async (c) => {
    if ((await permissionsOf(c.var.ask, repositoryOf(c)))?.admin !== true) return refusal(404, 'Not Found');
    const ruleset = rulesetSchema.safeParse(await jsonOf(c));
    if (!ruleset.success) return refusal(422, 'Validation Failed');
    return c.json(store.collection(collection).insert({ ...ruleset.data, repository: repositoryOf(c) }), 201);
  });
  app.get('/rules/branches/:branch{.+}', async (c) => {
    const seen = await c.var.ask('GET', repositoryOf(c));
    if (!seen.ok) return seen;
    const name = `refs/heads/${c.req.param('branch')}`;
    const rows = store.collection(collection).findBy('repository', repositoryOf(c));
    const sets = rows.map((row) => rulesetSchema.parse(row)).filter(({ conditions }) => conditions.ref_name.include.includes(name));
    return c.json(sets.flatMap(({ rules }) => rules));
  });
  return app;
}
