/**
 * Gap: changing or deleting a branch that is not there, which GitHub answers with 422 "Reference does not exist" and the
 * emulator with 404. Decap knows GitHub's words: it then takes the branch for deleted already.
 */
import { type Forward, refusal } from './cure.ts';

const address = /^\/repos\/[^/]+\/[^/]+\/git\/refs\/.+$/;

/** Says that a reference does not exist, in GitHub's words. */
export async function missingReferences(request: Request, forward: Forward): Promise<Response> {
  const isChange = request.method === 'PATCH' || request.method === 'DELETE';
  const reply = await forward(request);
  const isGap = isChange && reply.status === 404 && address.test(new URL(request.url).pathname);
  return isGap ? refusal(422, 'Reference does not exist') : reply;
}
