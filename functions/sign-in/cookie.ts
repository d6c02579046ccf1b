// The only cookie of this site, for the ten minutes in which an editor signs in. `__Host-` keeps other hosts from setting it.
import { generateCookie, getCookie } from 'hono/cookie';
import type { AppContext } from '../context.ts';
import { stateSeconds } from './state.ts';

const name = 'editor-sign-in';
/** Lax: GitHub's redirect back comes from another site. */
const attributes = { prefix: 'host', httpOnly: true, sameSite: 'Lax' } as const;

/** The state that this browser was given; undefined where it sends none. */
export function readStateCookie(context: AppContext): string | undefined {
  return getCookie(context, name, attributes.prefix);
}

/** The `set-cookie` header that stores the state. */
export function stateCookie(state: string): string {
  return generateCookie(name, state, { ...attributes, maxAge: stateSeconds });
}

/** The `set-cookie` header that deletes it. */
export const expiredStateCookie = generateCookie(name, '', { ...attributes, maxAge: 0 });
