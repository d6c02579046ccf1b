// A Registry that an earlier release has filled goes on with the tables of this one.
import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import { programData } from '../../functions/program-data.ts';
import { migrate, migrations } from '../../functions/registry/schema.ts';
import { sha256 } from '../../functions/signing/keyed-hash.ts';
import { minutes, OutboxHarness } from './outbox-harness.ts';

const releasedHash = '4bbcaa979101e7e66bca8e8284ed03fbd4bcc020d1a52e39cc3dd643f945d25a';

/** What the release before the migration to standard terms stored, of a submission with a second issue and an unclear one. */
function fillReleased(sql: SqlStorage): void {
  const { version, content } = programData.forms.mentee;
  sql.exec('INSERT INTO forms (version, content) VALUES (?, ?)', version, JSON.stringify(content));
  for (const [id, reference, issueNumber] of [
    ['first', 'MENTEE-2014F-7K3Q4', 1],
    ['second', 'MENTEE-2014F-00000', null],
  ] as const) {
    sql.exec(
      `INSERT INTO submissions (id, form, form_version, cycle_code, cycle_title, promise, reference, token_hash, fingerprint, reply_to, answers,
         status, issue_number, site_url, received_at, stored_at)
       VALUES (?, 'mentee', ?, '2014F', 'Fall 2014', '', ?, ?, ?, '', '{}', 'received', ?, 'https://site.test', '2014-08-15T17:00:00Z', 0)`,
      ...[id, version, reference, id, id, issueNumber],
    );
  }
  sql.exec(`
    INSERT INTO outbox (submission_id, kind, service, issue_number, state, attempted_at, negative_readings, next_at, created_at) VALUES
      ('first', 'issue', 'github', 0, 'delivered', 0, 0, 0, 0),
      ('first', 'twin', 'github', 2, 'waiting', 0, 0, 0, 0),
      ('first', 'repair', 'github', 0, 'delivered', 0, 0, 0, 0),
      ('first', 'withdrawal', 'github', 0, 'waiting', 0, 0, 0, 0),
      ('first', 'withdrawal mail', 'mail', 0, 'delivered', 0, 0, 0, 0),
      ('second', 'issue', 'github', 0, 'unclear', 7, 1, 8, 0);
    INSERT INTO unread_numbers (number) VALUES (3);
    INSERT INTO facts (name, value) VALUES ('github closed until', 11), ('mail closed until', 12), ('github failures', 2), ('last sweep', 13);
    INSERT INTO audit (at, submission_id, event, detail) VALUES (0, 'first', 'twin found', 'issue 2 beside 1');`);
}

/** Runs `test` in a Registry whose tables are those of the release, filled. */
function withReleasedTables(test: (storage: DurableObjectStorage) => Promise<void>): Promise<void> {
  return runInDurableObject(env.REGISTRY.getByName(crypto.randomUUID()), async (_registry, { storage }) => {
    await storage.deleteAll();
    migrate(storage, migrations.slice(0, 2));
    fillReleased(storage.sql);
    await test(storage);
  });
}

describe('the tables', () => {
  it('are those of the release up to the second migration, which is never edited', async () => {
    expect(await sha256(migrations.slice(0, 2).join())).toBe(releasedHash);
  });

  it('keep every row and number of the release under their new names, and the audit trail as it was written', () =>
    withReleasedTables(async (storage) => {
      migrate(storage);
      migrate(storage); // changes nothing any more
      const rows = (query: string) => storage.sql.exec(query).toArray();
      expect(rows('SELECT subject_kind, subject_id, kind, key, state, absent_checks FROM outbox ORDER BY id')).toEqual([
        { subject_kind: 'submission', subject_id: 'first', kind: 'issue', key: '', state: 'delivered', absent_checks: 0 },
        { subject_kind: 'submission', subject_id: 'first', kind: 'projection', key: '2', state: 'waiting', absent_checks: 0 },
        { subject_kind: 'submission', subject_id: 'first', kind: 'projection', key: '', state: 'waiting', absent_checks: 0 },
        { subject_kind: 'submission', subject_id: 'first', kind: 'mail', key: 'withdrawal', state: 'delivered', absent_checks: 0 },
        { subject_kind: 'submission', subject_id: 'second', kind: 'issue', key: '', state: 'unclear', absent_checks: 1 },
      ]);
      expect(rows('SELECT number, subject_id, is_duplicate FROM issues ORDER BY number')).toEqual([
        { number: 1, subject_id: 'first', is_duplicate: 0 },
        { number: 2, subject_id: 'first', is_duplicate: 1 },
      ]);
      expect(rows('SELECT code FROM cycles')).toEqual([{ code: '2014F' }]);
      expect(rows('SELECT number FROM skipped_issue_numbers')).toEqual([{ number: 3 }]);
      expect(Object.fromEntries(rows('SELECT name, value FROM registry_state').map(({ name, value }) => [name, value]))).toEqual({
        'github paused until': 11,
        'mail paused until': 12,
        'github failures': 2,
        'last sweep': 13,
      });
      expect(rows('SELECT event FROM audit')).toEqual([{ event: 'twin found' }]);
      expect(rows('SELECT count(*) AS count FROM migrations')).toEqual([{ count: migrations.length }]);
    }));

  it('let the outbox go on: the second issue is closed, and the unclear one created once nothing speaks of it', () =>
    withReleasedTables(async (storage) => {
      migrate(storage);
      const outbox = new OutboxHarness(storage);
      const network = vi.spyOn(globalThis, 'fetch').mockImplementation(outbox.services.fetch);
      for (const title of ['MENTEE-2014F-7K3Q4 · Mentee application', 'MENTEE-2014F-7K3Q4 · Mentee application'])
        outbox.services.addIssue(title);
      outbox.services.goneNumbers.add(3);
      await outbox.run(60 * minutes);
      network.mockRestore();
      expect(outbox.services.issues.map(({ number, state, title }) => [number, state, title])).toEqual([
        [1, 'open', 'MENTEE-2014F-7K3Q4 · Mentee application'],
        [2, 'closed', 'Duplicate of #1 (MENTEE-2014F-7K3Q4)'],
        [4, 'open', 'MENTEE-2014F-00000 · Mentee application'],
      ]);
      expect(outbox.stateOf('first', '2')).toBe('delivered');
      expect(outbox.stateOf('second', 'issue')).toBe('delivered');
    }));
});
