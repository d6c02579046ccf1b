import { wholeNumber } from '../../fields/whole-number.ts';
import { cleanLine } from '../../text/clean-text.ts';
import { capitalized, figure, messages } from '../messages.ts';
import { questionKind, single } from './question-kind.ts';

/** A whole number within limits. */
export const number = questionKind({
  name: 'number',
  label: 'Whole number',
  hint: 'A whole number within limits.',
  fields: {
    min: wholeNumber({ label: 'Smallest', hint: 'The smallest whole number.', min: -1_000_000, max: 1_000_000 }),
    max: wholeNumber({ label: 'Largest', hint: 'The largest whole number.', min: -1_000_000, max: 1_000_000 }),
  },
  isContact: false,
  isEssay: false,
  control: () => ({ element: 'input', type: 'text', width: 'number', inputmode: 'numeric' }),
  missing: messages.enter,
  read: single(({ subject, min, max }, value) => {
    const text = cleanLine(value);
    if (!/^-?\d{1,9}$/.test(text)) return { problem: `${capitalized(subject)} must be a whole number, such as 3` };
    const answer = Number(text) + 0; // “-0” is 0
    if (answer >= min && answer <= max) return { answer };
    return { problem: `${capitalized(subject)} must be between ${figure(min)} and ${figure(max)}` };
  }),
  sample: { fields: { min: 0, max: 5000 }, good: ({ min }) => [String(min)], bad: ({ max }) => [['many'], [String(max + 1)]] },
});
