// Years of submissions, put into a Registry by SQL as they stand when all is done: issue, receipt, figures, comments, audit trail, webhooks.
import { programData } from '../../functions/program-data.ts';

const cycles = 10;

/**
 * Stores `count` submissions in ten cycles, the last of which is the one under way.
 * @param now epoch milliseconds; webhooks came over the 30 days before it
 */
export function fillRegistry(sql: SqlStorage, count: number, now: number): void {
  const { version, content } = programData.forms.mentee;
  const month = 30 * 24 * 60 * 60_000;
  sql.exec('INSERT INTO forms (version, content) VALUES (?, ?) ON CONFLICT DO NOTHING', version, JSON.stringify(content));
  const numbers = `WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${count})`;
  const code = `iif(n % ${cycles} = 0, '2014F', 'PAST' || (n % ${cycles}))`;
  const statements = [
    `INSERT INTO cycles (code, title) ${numbers} SELECT DISTINCT ${code}, ${code} FROM numbers WHERE true ON CONFLICT DO NOTHING`,
    `INSERT INTO submissions (id, form, form_version, cycle_code, cycle_title, promise, reference, token_hash, fingerprint, mailbox, answers,
       status, published_status, site_url, received_at, stored_at, has_person)
     ${numbers} SELECT 'past-' || n, 'mentee', '${version}', ${code}, ${code}, '', 'PAST-' || n, 'token-' || n, 'print-' || n, 'mailbox-' || n,
       '{}', iif(n % 2, 'accepted', 'in review'), 'in review', 'https://site.test', '2014-08-15T17:00:00Z', 0, 1 FROM numbers`,
    `INSERT INTO issues (number, subject_kind, subject_id) ${numbers} SELECT 1000000 + n, 'submission', 'past-' || n FROM numbers`,
    `INSERT INTO outbox (subject_kind, subject_id, kind, key, service, state, next_at, created_at)
     ${numbers} SELECT 'submission', 'past-' || n, kind, key, service, 'delivered', 0, 0 FROM numbers
       JOIN (SELECT 'issue' AS kind, '' AS key, 'github' AS service UNION ALL SELECT 'projection', '', 'github'
         UNION ALL SELECT 'mail', 'application-receipt', 'mail' UNION ALL SELECT 'reply', '1', 'github')`,
    `INSERT INTO outbox (subject_kind, subject_id, kind, key, service, state, next_at, created_at)
     SELECT 'cycle', code, 'issue', '', 'github', 'delivered', 0, 0 FROM cycles`,
    `INSERT INTO issues (number, subject_kind, subject_id) SELECT 900000 + rowid, 'cycle', code FROM cycles`,
    `INSERT INTO mails (delivery_id, subject, body) SELECT id, 'A mail', 'Its words' FROM outbox WHERE kind = 'mail'`,
    `INSERT INTO replies (delivery_id, issue_number, body, comment_id)
     SELECT id, 1000000 + substr(subject_id, 6), 'A reply', id FROM outbox WHERE kind = 'reply'`,
    `INSERT INTO comments (id, issue_number, updated_at)
     ${numbers} SELECT 1000000 + n, 1000000 + n, '2014-09-01T00:00:00Z' FROM numbers`,
    `INSERT INTO audit (at, subject_id, event, detail)
     ${numbers} SELECT 0, 'past-' || n, event, '' FROM numbers JOIN (SELECT 'stored' AS event UNION ALL SELECT 'status: in review')`,
    `INSERT INTO webhooks_seen (delivery_id, body_hash, event, seen_at)
     ${numbers} SELECT 'delivery-' || n, 'body-' || n, 'issues', ${now} - (n * 7919 % ${month}) FROM numbers`,
  ];
  for (const statement of statements) sql.exec(statement);
}

/** Lets `count` looks at issues wait, all due. */
export function fillOutbox(sql: SqlStorage, count: number, now: number): void {
  sql.exec(`UPDATE outbox SET state = 'waiting', next_at = ${now} - id, created_at = 0
    WHERE subject_id LIKE 'past-%' AND kind = 'projection' AND id <= 4 * ${count}`);
}
