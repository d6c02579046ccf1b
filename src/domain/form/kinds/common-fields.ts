// What an editor says of a question: of every one, and the fields that several kinds share.
import { choice } from '../../fields/choice.ts';
import { list } from '../../fields/list.ts';
import { optional } from '../../fields/optional.ts';
import { paragraph, text } from '../../fields/text.ts';
import { wholeNumberByDefault } from '../../fields/whole-number.ts';
import { withRule } from '../../fields/with-rule.ts';
import { yesOrNoByDefault } from '../../fields/yes-or-no.ts';

/** Who may read an answer: the committee in the issue, or nobody but those who contact and match people. */
export const visibilities = ['committee', 'private'] as const;

/** The fields of every question. */
export const commonFields = {
  name: text({
    label: 'Permanent name',
    hint: 'The answer’s permanent name, in lower case with hyphens. Never reuse one for another meaning.',
    min: 2,
    max: 40,
    pattern: [
      { source: '^[a-z][a-z0-9-]*$', message: 'Use lower-case letters, digits and hyphens, and begin with a letter' },
      { source: '^(?!constructor$)', message: 'Do not call it “constructor”: browsers keep this name for themselves' },
    ],
  }),
  label: paragraph({ label: 'Question', hint: 'The question as people read it.', min: 3, max: 160, prose: 'question' }),
  subject: text({
    label: 'Name in messages',
    hint: 'How a message names the answer, in lower case: “your full name” gives “Enter your full name”.',
    min: 3,
    max: 80,
  }),
  hint: optional(
    paragraph({ label: 'Help', hint: 'One short sentence of help below the question.', min: 1, max: 300, prose: true }),
  ),
  required: yesOrNoByDefault({
    label: 'Has to be answered',
    hint: 'Whether the question has to be answered.',
    byDefault: true,
  }),
  visibility: choice({
    label: 'Who reads the answer',
    hint: '“The committee” puts the answer in the issue; “private” keeps it out of GitHub altogether.',
    options: visibilities,
    labels: { committee: 'The committee', private: 'Private: only those who contact and match people' },
  }),
  retired: yesOrNoByDefault({
    label: 'No longer asked',
    hint: 'The question stays here so that its name is never used for something else, and old answers still read right.',
    byDefault: false,
  }),
} as const;

/** Autofill tokens of HTML that our questions may use (WCAG 1.3.5; HTML, “autofill”). */
const autocompleteTokens = [
  'name',
  'email',
  'tel',
  'organization',
  'organization-title',
  'address-level1',
  'address-level2',
  'country-name',
] as const;

export const autocomplete = optional(
  choice({
    label: 'Filled in by the browser',
    hint: 'What a browser may fill in by itself, where the answer is about the person who applies.',
    options: autocompleteTokens,
    labels: {
      tel: 'Telephone number',
      email: 'Email address',
      'organization-title': 'Job title',
      'address-level1': 'State or province',
      'address-level2': 'City',
      'country-name': 'Country',
    },
  }),
);

export const options = withRule(
  list({
    label: 'Options',
    hint: 'The answers to choose from, in the order in which they are shown.',
    item: text({ label: 'Option', hint: 'One answer to choose.', min: 1, max: 120 }),
    min: 2,
    max: 40,
    singularLabel: 'option',
  }),
  { holds: (all) => new Set(all).size === all.length, message: 'Each option may appear only once' },
);

/** The longest answer that an editor allows, never above `ceiling`. */
export const maxCharacters = (ceiling: number, byDefault: number) =>
  wholeNumberByDefault({
    label: 'Longest answer',
    hint: 'The longest answer, in characters.',
    min: 1,
    max: ceiling,
    byDefault,
  });
