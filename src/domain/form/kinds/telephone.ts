import { cleanLine } from '../../text/clean-text.ts';
import { messages } from '../messages.ts';
import { autocomplete } from './common-fields.ts';
import { questionKind, single } from './question-kind.ts';

const maxTelephoneCharacters = 40;
const minDigits = 7;
/** Linear: each class excludes what follows it. */
const telephoneShape = /^[+\d(][\d ().+/-]*(?:(?:x|ext\.?) ?\d{1,8})?$/i;

/** A telephone number as its owner writes it: any spacing, brackets, a leading plus, an extension. */
export const telephone = questionKind({
  name: 'telephone',
  label: 'Telephone number',
  hint: 'A telephone number, however it is typed.',
  fields: { autocomplete },
  isContact: true,
  isEssay: false,
  control: (question) => ({ element: 'input', type: 'tel', width: 'short', autocomplete: question.autocomplete }),
  missing: messages.enter,
  read: single((_question, value) => {
    const answer = cleanLine(value);
    const digits = answer.replace(/\D/g, '').length;
    const fits = answer.length <= maxTelephoneCharacters && digits >= minDigits && telephoneShape.test(answer);
    return fits ? { answer } : { problem: `Enter a telephone number with at least ${minDigits} digits, such as 312 555 0123` };
  }),
  sample: { fields: {}, good: () => ['312 555 0123'], bad: () => [['555 012']] },
});
