// What the outbox, the issues and the audit trail are about.

/** A submission by its id, or a cycle by its code. */
export interface Subject {
  readonly kind: 'submission' | 'cycle';
  readonly id: string;
}

/** The columns of a row that is about a subject. */
export type SubjectColumns = { readonly subject_kind: Subject['kind']; readonly subject_id: string };

/** The subject of a submission, by its id. */
export function submissionSubject(id: string): Subject {
  return { kind: 'submission', id };
}

/** The subject of a cycle, by its code. */
export function cycleSubject(code: string): Subject {
  return { kind: 'cycle', id: code };
}

/** The subject of a row. */
export function subjectOf({ subject_kind, subject_id }: SubjectColumns): Subject {
  return { kind: subject_kind, id: subject_id };
}
