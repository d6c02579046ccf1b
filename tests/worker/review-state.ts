import type { FakeServices } from './fake-services.ts';

/** What the committee has done, and what it sees: stored and on GitHub, without times and ids. */
export function reviewState(sql: SqlStorage, { issues, committee }: FakeServices): string {
  const rows = (query: string) => sql.exec(query).toArray();
  const numbered = 'FROM submissions JOIN issues ON subject_id = submissions.id';
  return JSON.stringify(
    {
      applications: rows(`SELECT number, status, published_status, reason, same_as ${numbered} ORDER BY number`),
      reviewers: rows(`SELECT number, login ${numbered} JOIN reviewers ON submission_id = submissions.id ORDER BY number, login`),
      conflicts: rows(`SELECT number, login ${numbered} JOIN conflicts ON submission_id = submissions.id ORDER BY number, login`),
      notes: rows(`SELECT number, login, text ${numbered} JOIN notes ON submission_id = submissions.id ORDER BY notes.id`),
      issues: issues.map(({ number, labels, state, assignees }) => ({
        number,
        labels: labels.map(({ name }) => name).toSorted(),
        state,
        assignees: assignees.map(({ login }) => login).toSorted(),
        replies: committee.repliesOn(number).toSorted(),
      })),
    },
    null,
    1,
  );
}
