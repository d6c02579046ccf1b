import { paragraph } from '../../fields/text.ts';
import { messages } from '../messages.ts';
import { questionKind } from './question-kind.ts';

/** The value that a ticked box sends, from the page and as `true` from JSON. */
export const tick = 'yes';

/** A statement that the person confirms by ticking a box. */
export const attestation = questionKind({
  name: 'attestation',
  label: 'Box to tick',
  hint: 'A sentence that the person confirms.',
  fields: {
    statement: paragraph({
      label: 'Sentence to confirm',
      hint: 'What the person confirms by ticking the box.',
      min: 3,
      max: 300,
      prose: true,
    }),
  },
  isContact: false,
  isEssay: false,
  control: (question) => ({ element: 'checkbox', options: [{ value: tick, label: question.statement }] }),
  missing: messages.confirm,
  read: (question, values) =>
    values.length === 1 && values[0] === tick ? { answer: true } : { problem: messages.confirm(question.subject) },
  inWords: (question) => [`Yes: ${question.statement}`],
  sample: { fields: { statement: 'I am a member of ALSC.' }, good: () => [tick], bad: () => [['on'], [tick, tick]] },
});
