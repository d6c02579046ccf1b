import { type AppContext, momentAt } from '../context.ts';
import { builtPage, fill } from '../pages/fill.ts';
import { momentFilling, stepsFilling } from '../pages/moment.ts';
import { programClock } from '../settings.ts';

/** `GET /`, `/apply/…`, `/calendar/`: a page whose text depends on the moment. The edge decides, so that no page says what it would refuse. */
export async function momentPage(context: AppContext): Promise<Response> {
  const path = new URL(context.req.url).pathname;
  const now = programClock(context.env); // once, so that banner and timeline speak of one moment
  const moment = momentFilling(momentAt(now));
  const steps = stepsFilling(now);
  const page = await builtPage(context.env, context.req.url, path);
  return fill(page, { ...moment, ...steps, text: { ...moment.text, ...steps.text } });
}
