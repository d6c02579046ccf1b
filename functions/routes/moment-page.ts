import type { AppContext } from '../context.ts';
import { momentAt } from '../moment-at.ts';
import { fetchBuiltPage, fill } from '../pages/fill.ts';
import { momentFilling, stepsFilling } from '../pages/moment.ts';
import { programClock } from '../settings.ts';

/** `GET /`, `/apply/…`, `/calendar/`: a page whose text depends on the moment, so that none says *open* when the edge would refuse. */
export async function momentPage(context: AppContext): Promise<Response> {
  const path = new URL(context.req.url).pathname;
  const now = programClock(context.env); // once, so that banner and timeline speak of one moment
  const moment = momentFilling(momentAt(now));
  const steps = stepsFilling(now);
  const page = await fetchBuiltPage(context.env, context.req.url, path);
  return fill(page, { ...moment, ...steps, text: { ...moment.text, ...steps.text } });
}
