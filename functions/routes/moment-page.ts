import { type AppContext, currentMoment } from '../context.ts';
import { builtPage, fill } from '../pages/fill.ts';
import { momentFilling } from '../pages/moment.ts';

/** `GET /`, `/apply/…`: a page whose text depends on the moment. The edge decides, so that no page says what it would refuse. */
export async function momentPage(context: AppContext): Promise<Response> {
  const path = new URL(context.req.url).pathname;
  return fill(await builtPage(context.env, context.req.url, path), momentFilling(currentMoment(context)));
}
