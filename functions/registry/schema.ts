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
  // The outbox is about a subject, not only a submission; a row is a wish that can be raised again (content/decisions/0041-…).
  `
  CREATE TABLE issues (
    number INTEGER PRIMARY KEY,
    subject_kind TEXT NOT NULL, -- 'submission' or 'cycle'
    subject_id TEXT NOT NULL,
    is_duplicate INTEGER NOT NULL DEFAULT 0,
    events_read_to INTEGER NOT NULL DEFAULT 0, -- the id of GitHub's newest event that was read
    comments_read_to TEXT NOT NULL DEFAULT '', -- GitHub's time of the newest comment that was read
    seen_updated_at INTEGER NOT NULL DEFAULT 0 -- GitHub's time of the newest change that was seen
  ) STRICT;
  CREATE INDEX issues_by_subject ON issues (subject_kind, subject_id, is_duplicate);
  INSERT INTO issues (number, subject_kind, subject_id)
    SELECT issue_number, 'submission', id FROM submissions WHERE issue_number IS NOT NULL;
  INSERT INTO issues (number, subject_kind, subject_id, is_duplicate)
    SELECT issue_number, 'submission', submission_id, 1 FROM outbox WHERE kind = 'duplicate' ON CONFLICT DO NOTHING;
  ALTER TABLE submissions DROP COLUMN issue_number;

  CREATE TABLE outbox_by_subject (
    id INTEGER PRIMARY KEY,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    key TEXT NOT NULL DEFAULT '', -- tells the rows of one kind apart
    service TEXT NOT NULL, -- 'github' or 'mail'
    state TEXT NOT NULL,
    wish INTEGER NOT NULL DEFAULT 1, -- how often it was raised
    sent_wish INTEGER NOT NULL DEFAULT 0, -- and how often when its last call left
    attempts INTEGER NOT NULL DEFAULT 0,
    attempted_at INTEGER NOT NULL DEFAULT 0,
    unclear_since INTEGER NOT NULL DEFAULT 0, -- the first call without a clear answer
    absent_checks INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL,
    turn_at INTEGER NOT NULL DEFAULT 0, -- of a sender who has sent very many
    reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    UNIQUE (subject_kind, subject_id, kind, key)
  ) STRICT;
  INSERT INTO outbox_by_subject (id, subject_kind, subject_id, kind, key, service, state, attempts, attempted_at, absent_checks, next_at,
      turn_at, reason, created_at)
    SELECT outbox.id, 'submission', submission_id,
      CASE kind WHEN 'issue' THEN 'issue' WHEN 'receipt' THEN 'mail' WHEN 'withdrawal mail' THEN 'mail' ELSE 'projection' END,
      CASE kind WHEN 'receipt' THEN iif(form = 'goal-sheet', 'goal-sheet-receipt', 'application-receipt')
        WHEN 'withdrawal mail' THEN 'withdrawal' WHEN 'duplicate' THEN CAST(issue_number AS TEXT) ELSE '' END,
      service, state, attempts, attempted_at, absent_checks, next_at, turn_at, reason, created_at
    FROM outbox JOIN submissions ON submissions.id = submission_id
    -- A withdrawal and a repair of one issue are one wish by now: the one that is not done yet stands for both.
    ORDER BY state IN ('delivered', 'gone'), outbox.id
    ON CONFLICT DO NOTHING;
  DROP TABLE outbox;
  ALTER TABLE outbox_by_subject RENAME TO outbox;
  CREATE INDEX outbox_due ON outbox (state, service, next_at, id);

  CREATE TABLE mails (
    delivery_id INTEGER PRIMARY KEY REFERENCES outbox (id),
    subject TEXT NOT NULL,
    body TEXT NOT NULL -- as it was decided on; the private address of the page is filled in as it leaves
  ) STRICT;

  CREATE TABLE replies (
    delivery_id INTEGER PRIMARY KEY REFERENCES outbox (id),
    issue_number INTEGER NOT NULL,
    body TEXT NOT NULL,
    comment_id INTEGER -- once it exists
  ) STRICT;
  -- What was read on GitHub, so that a command runs once.
  CREATE TABLE comments (
    id INTEGER PRIMARY KEY,
    issue_number INTEGER NOT NULL,
    updated_at TEXT NOT NULL -- GitHub's time, when it was read
  ) STRICT;

  ALTER TABLE submissions ADD COLUMN published_status TEXT NOT NULL DEFAULT 'received'; -- all that its applicant can see or infer
  UPDATE submissions SET published_status = status;
  ALTER TABLE submissions ADD COLUMN published_reason TEXT NOT NULL DEFAULT ''; -- of the decision that was told
  ALTER TABLE submissions ADD COLUMN status_before TEXT NOT NULL DEFAULT ''; -- its withdrawal, which can be undone
  ALTER TABLE submissions ADD COLUMN link_version INTEGER NOT NULL DEFAULT 0; -- of its private address, which can be made anew
  ALTER TABLE submissions ADD COLUMN reason TEXT NOT NULL DEFAULT ''; -- of its decision: a code
  ALTER TABLE submissions ADD COLUMN same_as TEXT NOT NULL DEFAULT ''; -- the reference of the same person's other application
  CREATE INDEX submissions_by_cycle ON submissions (cycle_code, status);
  CREATE TABLE reviewers (submission_id TEXT NOT NULL, login TEXT NOT NULL, PRIMARY KEY (submission_id, login)) STRICT;
  CREATE TABLE conflicts (submission_id TEXT NOT NULL, login TEXT NOT NULL, PRIMARY KEY (submission_id, login)) STRICT;
  CREATE TABLE notes (id INTEGER PRIMARY KEY, submission_id TEXT NOT NULL, at INTEGER NOT NULL, login TEXT NOT NULL, text TEXT NOT NULL) STRICT;
  CREATE INDEX notes_by_submission ON notes (submission_id);
  CREATE TABLE cycles (
    code TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    released_at INTEGER NOT NULL DEFAULT 0, -- 0: its decisions are the committee's alone
    previewed TEXT NOT NULL DEFAULT '' -- which comment asked to see the release, and the decisions that it was shown
  ) STRICT;
  INSERT INTO cycles (code, title) SELECT DISTINCT cycle_code, cycle_title FROM submissions WHERE true ON CONFLICT DO NOTHING;

  ALTER TABLE audit RENAME COLUMN submission_id TO subject_id;
  ALTER TABLE audit ADD COLUMN subject_kind TEXT NOT NULL DEFAULT 'submission';
  ALTER TABLE audit ADD COLUMN actor TEXT NOT NULL DEFAULT 'system';
  CREATE INDEX audit_by_subject ON audit (subject_kind, subject_id);
  `,
  // Who somebody is moves out (content/decisions/0039-…): move-private-answers.ts goes on where SQL cannot.
  `
  ALTER TABLE submissions RENAME COLUMN reply_to TO mailbox; -- a keyed hash; the address itself where has_person is 0
  ALTER TABLE submissions ADD COLUMN has_person INTEGER NOT NULL DEFAULT 0; -- 1 once its Person has the private answers
  CREATE INDEX submissions_without_person ON submissions (id) WHERE has_person = 0;
  `,
  // What a delivery and the cron trigger read does not grow with what waits or was stored.
  `
  DROP INDEX outbox_due;
  CREATE INDEX outbox_due ON outbox (state, service, kind, turn_at > created_at, next_at, id); -- held deliveries apart
  CREATE INDEX webhooks_by_age ON webhooks_seen (seen_at);
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
