/** Who asks the emulated GitHub, from the token alone. */
import type { Emulator, Row, Store } from '../emulator.ts';

/** A person, an App's installation, or nobody that GitHub knows. */
export type Caller =
  | { readonly kind: 'person'; readonly login: string }
  | {
      readonly kind: 'app';
      readonly appId: number;
      readonly accountId: number;
      may(name: string, level: 'read' | 'write'): boolean;
    }
  | { readonly kind: 'nobody' };

/** The token of a request, without its scheme. */
export function tokenIn(headers: Headers): string | undefined {
  return headers
    .get('authorization')
    ?.replace(/^(bearer|token)\s+/i, '')
    .trim();
}

/** Whose token a request carries. */
export function callerOf(headers: Headers, tokens: Emulator['tokens']): Caller {
  const owner = tokens.get(tokenIn(headers) ?? '');
  if (owner === undefined) return { kind: 'nobody' };
  if (owner.installation === undefined) return { kind: 'person', login: owner.login };
  const { appId, accountId, permissions } = owner.installation;
  const may = (name: string, level: 'read' | 'write') => {
    const granted = permissions[name];
    return granted === 'write' || granted === level;
  };
  return { kind: 'app', appId, accountId, may };
}

/** An account by its login, which has no case. */
export function userOf(store: Store, login: string): Row | undefined {
  const users = store.collection('github.users').all();
  return users.find((user) => String(user['login']).toLowerCase() === login.toLowerCase());
}
