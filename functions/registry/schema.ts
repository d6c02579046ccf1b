// The Registry's tables. Times are epoch milliseconds of the real clock unless a column says otherwise.

/** One entry for each released change, in order. Never edit one that has been deployed: add another. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE forms (
    version TEXT PRIMARY KEY,
    content TEXT NOT NULL
  ) STRICT;
  CREATE TABLE submissions (
    id TEXT PRIMARY KEY,
    form TEXT NOT NULL,
    form_version TEXT NOT NULL REFERENCES forms (version),
    cycle_code TEXT NOT NULL,
    cycle_title TEXT NOT NULL,
    promise TEXT NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    token_hash TEXT NOT NULL UNIQUE,
    fingerprint TEXT NOT NULL,
    reply_to TEXT NOT NULL,
    answers TEXT NOT NULL,
    status TEXT NOT NULL,
    issue_number INTEGER,
    site_url TEXT NOT NULL,
    received_at TEXT NOT NULL, -- ISO instant of the program clock
    stored_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX submissions_by_content ON submissions (form, cycle_code, fingerprint);
  CREATE INDEX submissions_by_reply_to ON submissions (reply_to, stored_at);
  CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    submission_id TEXT NOT NULL REFERENCES submissions (id),
    kind TEXT NOT NULL,
    service TEXT NOT NULL, -- 'github' or 'mail'
    issue_number INTEGER NOT NULL DEFAULT 0, -- of a twin to close; 0 otherwise
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    attempted_at INTEGER NOT NULL DEFAULT 0,
    negative_readings INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    UNIQUE (submission_id, kind, issue_number)
  ) STRICT;
  CREATE INDEX outbox_due ON outbox (state, service, next_at, id);
  CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    submission_id TEXT NOT NULL,
    event TEXT NOT NULL,
    detail TEXT NOT NULL
  ) STRICT;
  CREATE TABLE webhooks_seen (
    delivery_id TEXT PRIMARY KEY,
    body_hash TEXT NOT NULL UNIQUE,
    event TEXT NOT NULL,
    seen_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE calls (id INTEGER PRIMARY KEY, service TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
  CREATE INDEX calls_by_service ON calls (service, at);
  CREATE TABLE unread_numbers (number INTEGER PRIMARY KEY) STRICT;
  CREATE TABLE facts (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
  `,
  `
  CREATE TABLE sign_ins_used (state_hash TEXT PRIMARY KEY, expires_at INTEGER NOT NULL) STRICT;
  `,
  // Standard terms for names of our own (content/decisions/0027-…). The audit trail keeps the words in which it was written.
  `
  ALTER TABLE outbox RENAME COLUMN negative_readings TO absent_checks;
  UPDATE outbox SET kind = 'duplicate' WHERE kind = 'twin';
  ALTER TABLE unread_numbers RENAME TO skipped_issue_numbers;
  ALTER TABLE facts RENAME TO registry_state;
  UPDATE registry_state SET name = replace(name, 'closed until', 'paused until');
  `,
  `
  CREATE TABLE sender_turns (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL, -- when the turn is, which may be later
    sender TEXT NOT NULL, -- keyed hash of a mailbox, a network, or both
    event TEXT NOT NULL -- 'submission' or 'mail'
  ) STRICT;
  CREATE INDEX sender_turns_by_sender ON sender_turns (sender, event, at);
  ALTER TABLE outbox ADD COLUMN turn_at INTEGER NOT NULL DEFAULT 0; -- of a sender who has sent very many
  DROP INDEX submissions_by_reply_to;
  CREATE INDEX submissions_by_reply_to ON submissions (reply_to, cycle_title);
  `,
];

/**
 * Brings the tables up to date. Each migration runs once, in a transaction of its own.
 * @param steps all of them, or as many as an earlier release had
 */
export function migrate(storage: DurableObjectStorage, steps = migrations): void {
  const { sql } = storage;
  sql.exec('CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY) STRICT');
  const done = sql.exec<{ count: number }>('SELECT count(*) AS count FROM migrations').one().count;
  for (const [index, statements] of steps.entries()) {
    if (index < done) continue;
    storage.transactionSync(() => {
      sql.exec(statements);
      sql.exec('INSERT INTO migrations (number) VALUES (?)', index + 1);
    });
  }
}
