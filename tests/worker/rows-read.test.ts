// What the Registry asks of its database for one application, one webhook, one look and one alarm: as much with 100,000 submissions as with 1,000.
import { expect, it } from 'vitest';
import { cycleFigures } from '../../functions/registry/cycles.ts';
import { findSubmissionByToken } from '../../functions/registry/find-submission.ts';
import { deleteOldWebhooks, recordWebhook } from '../../functions/registry/record-webhook.ts';
import { deleteOldTurns } from '../../functions/registry/sender-turns.ts';
import { CountedSql, type SqlCount } from './counted-sql.ts';
import { figure } from './figure.ts';
import { fillOutbox, fillRegistry } from './fill-registry.ts';
import { minutes, withOutbox } from './outbox-harness.ts';

/** What each kind of work asks of a Registry that holds `stored` submissions. */
async function countsWith(stored: number): Promise<Readonly<Record<string, SqlCount>>> {
  const counts: Record<string, SqlCount> = {};
  await withOutbox(async (outbox, { committee }) => {
    const database = new CountedSql(outbox.sql);
    const { sql } = database;
    fillRegistry(outbox.sql, stored, outbox.now());
    outbox.sql = sql;
    const count = async (name: string, work: () => unknown) => {
      database.take();
      await work();
      counts[name] = database.take();
    };
    await outbox.apply();
    await outbox.run(5 * minutes);
    await count('an application, stored', () => outbox.apply());
    await count('its issue and its receipt, sent', () => outbox.run(15_000));
    committee.comment(1, 'reviewer-1', '/review');
    const snapshot = { number: 1, title: '', labels: [], milestoneTitle: undefined, isClosed: false, authorId: undefined };
    const webhook = {
      deliveryId: 'new',
      bodyHash: 'new',
      event: 'issue_comment',
      issue: snapshot,
      subject: undefined,
      senderId: 7,
    };
    await count('a webhook', () => recordWebhook(sql, webhook, outbox.now()));
    await count('a look that adopts a command, its label and its reply', () => outbox.run(15_000));
    await count('an alarm with nothing to do', () => outbox.run(1));
    await count('an applicant’s page', () => findSubmissionByToken(sql, 'token-1'));
    await count('the health page', () => outbox.health());
    await count('the cron trigger', () => {
      outbox.addCycleIssues();
      deleteOldWebhooks(sql, outbox.now());
      deleteOldTurns(sql, outbox.now());
    });
    await count(figures, () => cycleFigures(sql, '2014F'));
    fillOutbox(outbox.sql, stored, outbox.now());
    await count('an alarm’s batch, while a look waits for each submission', () => outbox.run(300));
  });
  return counts;
}

/** Counted anew, at most once in ten minutes, for the issue of a cycle that is under way: the one thing that grows, with that cycle. */
const figures = 'the figures of a cycle, which has a tenth of all';

it('reads and writes as many rows with 100,000 submissions stored as with 1,000', {
  tags: ['nightly'],
  timeout: 300_000,
}, async () => {
  const [few, many] = [await countsWith(1_000), await countsWith(100_000)];
  for (const [name, { statements, rowsRead, rowsWritten }] of Object.entries(few)) {
    const read = many[name]?.rowsRead;
    figure(`${name}: ${statements} statements, ${rowsRead} rows read (${read} with 100,000 submissions), ${rowsWritten} written`);
  }
  expect(many[figures]?.rowsRead).toBeLessThan(4.1 * 10_000);
  expect({ ...many, [figures]: undefined }).toEqual({ ...few, [figures]: undefined });
});
