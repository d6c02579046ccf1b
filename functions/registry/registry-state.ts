// Single numbers that the Registry remembers between two alarms and after a restart.
import type { Service } from './outbox.ts';

/**
 * - `github paused until`, `mail paused until`: epoch milliseconds before which the service may not be called.
 * - `github failures`, `mail failures`: how many calls in a row were unclear.
 * - `highest issue number`: the largest that GitHub has named.
 * - `last sweep`: epoch milliseconds of the last sweep.
 * - `swept to`: of the last one that GitHub answered.
 * - `own account`: the id of the account that we write with, as GitHub's replies name it.
 */
type RegistryState =
  | `${Service} paused until`
  | `${Service} failures`
  | 'highest issue number'
  | 'last sweep'
  | 'swept to'
  | 'own account';

/** The number; 0 where it was never set. */
export function readState(sql: SqlStorage, name: RegistryState): number {
  return sql.exec<{ value: number }>('SELECT value FROM registry_state WHERE name = ?', name).toArray()[0]?.value ?? 0;
}

export function writeState(sql: SqlStorage, name: RegistryState, value: number): void {
  sql.exec(
    'INSERT INTO registry_state (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    name,
    value,
  );
}
