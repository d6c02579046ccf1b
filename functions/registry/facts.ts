// Single numbers that the Registry remembers.
import type { Service } from './outbox.ts';

/**
 * - `github closed until`, `mail closed until`: epoch milliseconds before which the service may not be called.
 * - `github failures`, `mail failures`: how many calls in a row brought no clear answer.
 * - `highest issue number`: the largest that GitHub has told us of.
 * - `last sweep`: when the issues were last searched for late twins.
 */
type Fact = `${Service} closed until` | `${Service} failures` | 'highest issue number' | 'last sweep';

/** The fact's value; 0 where it was never set. */
export function readFact(sql: SqlStorage, name: Fact): number {
  return sql.exec<{ value: number }>('SELECT value FROM facts WHERE name = ?', name).toArray()[0]?.value ?? 0;
}

export function writeFact(sql: SqlStorage, name: Fact, value: number): void {
  sql.exec('INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value', name, value);
}
