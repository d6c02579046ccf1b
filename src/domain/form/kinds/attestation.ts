import { messages } from '../messages.ts';
import { type FieldKind, single } from './field-kind.ts';

/** The value that a ticked box sends, from the page and as `true` from JSON. */
export const tick = 'yes';

/** A statement that the person confirms by ticking a box. */
export const attestation: FieldKind<'attestation'> = {
  missing: ({ subject }) => messages.confirm(subject),
  read: ({ subject }, values) =>
    single(subject, values, messages.confirm, (value) =>
      value === tick ? { answer: true } : { problem: messages.confirm(subject) },
    ),
};
