// The one cookie of this site, for the ten minutes that an editor needs to sign in. `__Host-` keeps it from every other host, so that
// nobody can plant one.
import { generateCookie, getCookie } from 'hono/cookie';
import type { AppContext } from '../context.ts';
import { stateSeconds } from './state.ts';

const name = 'editor-sign-in';
/** Lax: the way back from GitHub is a link from another site. */
const attributes = { prefix: 'host', httpOnly: true, sameSite: 'Lax' } as const;

/** The state that this browser was given; undefined where it sends none. */
export function stateInCookie(context: AppContext): string | undefined {
  return getCookie(context, name, attributes.prefix);
}

/** The header `set-cookie` that gives a browser its state. */
export function stateCookie(state: string): string {
  return generateCookie(name, state, { ...attributes, maxAge: stateSeconds });
}

/** The header `set-cookie` that takes it away. */
export const noStateCookie = generateCookie(name, '', { ...attributes, maxAge: 0 });
