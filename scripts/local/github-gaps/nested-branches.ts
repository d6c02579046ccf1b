/**
 * Gap: git keeps branches as files and folders, so `cms/faq` and `cms/faq/x` cannot both be; GitHub answers 422 "Reference
 * update failed", and Decap then says which of the two is in the way.
 */
import { z } from 'zod';
import { asCaller, type Forward, jsonOf, refusal } from './cure.ts';

const address = /^(\/repos\/[^/]+\/[^/]+)\/git\/refs$/;
const bodySchema = z.looseObject({ ref: z.string().startsWith('refs/') });
const foundSchema = z.array(z.looseObject({ ref: z.string() }));

/** Refuses a new branch that lies above or below one that is there. */
export async function nestedBranches(request: Request, forward: Forward): Promise<Response> {
  const repository = address.exec(new URL(request.url).pathname)?.[1];
  const body = bodySchema.safeParse(repository !== undefined && request.method === 'POST' ? await jsonOf(request) : undefined);
  if (!body.success) return forward(request);
  const [, kind = '', ...parts] = body.data.ref.split('/');
  const found = await forward(asCaller(request, 'GET', `${repository}/git/matching-refs/${kind}/${parts[0]}`));
  const refs = found.ok ? foundSchema.parse(await found.json()).map(({ ref }) => ref) : [];
  const isInTheWay = (ref: string) => ref.startsWith(`${body.data.ref}/`) || body.data.ref.startsWith(`${ref}/`);
  return refs.some(isInTheWay) ? refusal(422, 'Reference update failed') : forward(request);
}
