import type { Context } from 'hono';
import type { Moment } from '../src/domain/cycle/phase.ts';
import type { Environment } from './environment.ts';
import { momentAt } from './moment-at.ts';
import { programClock, type Settings, settingsOf } from './settings.ts';

/** Hono's types for this Worker. */
export interface AppTypes {
  Bindings: Environment;
}
export type AppContext = Context<AppTypes>;

/** What routes need of a request: the settings, the time of the program clock and where the program stands then. */
export interface RequestContext {
  readonly settings: Settings;
  /** ISO instant of the program clock. */
  readonly now: string;
  readonly moment: Moment;
  /** Origin of the public site, without a slash at its end. */
  readonly siteUrl: string;
}

/** Reads the clock once, so that one answer never holds two moments. */
export function requestContext(context: AppContext): RequestContext {
  const settings = settingsOf(context.env);
  const now = programClock(context.env);
  return { settings, now: now.toString(), moment: momentAt(now), siteUrl: settings.siteUrl ?? new URL(context.req.url).origin };
}
