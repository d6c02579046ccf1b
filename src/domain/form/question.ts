// The questions of a form, as `content/forms/*.yml` writes them. One definition serves the page, the check at the edge,
// the issue, the mail and the CMS.
import { z } from 'zod';
import { choice } from '../fields/choice.ts';
import { list } from '../fields/list.ts';
import { optional } from '../fields/optional.ts';
import { ruled } from '../fields/ruled.ts';
import { paragraph, text } from '../fields/text.ts';
import { variant, variants } from '../fields/variants.ts';
import { wholeNumber, wholeNumberByDefault } from '../fields/whole-number.ts';
import { yesOrNoByDefault } from '../fields/yes-or-no.ts';

/** Who may read an answer: the committee in the issue, or nobody but those who contact and match people. */
export const visibilities = ['committee', 'private'] as const;

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

const common = {
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
  label: paragraph({ label: 'Question', hint: 'The question as people read it.', min: 3, max: 160 }),
  subject: text({
    label: 'Name in messages',
    hint: 'How a message names the answer, in lower case: “your full name” gives “Enter your full name”.',
    min: 3,
    max: 80,
  }),
  hint: optional(paragraph({ label: 'Help', hint: 'One short sentence of help below the question.', min: 1, max: 300 })),
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

const autocomplete = optional(
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
const options = ruled(
  list({
    label: 'Options',
    hint: 'The answers to choose from, in the order in which they are shown.',
    item: text({ label: 'Option', hint: 'One answer to choose.', min: 1, max: 120 }),
    min: 2,
    max: 40,
    oneIsCalled: 'option',
  }),
  { holds: (all) => new Set(all).size === all.length, message: 'Each option may appear only once' },
);
const maxCharacters = (ceiling: number, byDefault: number) =>
  wholeNumberByDefault({
    label: 'Longest answer',
    hint: 'The longest answer, in characters.',
    min: 1,
    max: ceiling,
    byDefault,
  });

const shortText = variant('kind', {
  name: 'short text',
  label: 'Short text',
  hint: 'One line, such as a name.',
  fields: {
    ...common,
    autocomplete,
    maxCharacters: maxCharacters(500, 120),
    format: optional(
      choice({
        label: 'Format',
        hint: '“Reference” takes a reference number only, and forgives how it is typed.',
        options: ['reference'],
      }),
    ),
  },
});
const longText = variant('kind', {
  name: 'long text',
  label: 'Long text',
  hint: 'Several sentences.',
  fields: { ...common, maxCharacters: maxCharacters(5000, 1500) },
});
const email = variant('kind', {
  name: 'e-mail',
  label: 'Email address',
  hint: 'An email address.',
  fields: { ...common, autocomplete },
});
const telephone = variant('kind', {
  name: 'telephone',
  label: 'Telephone number',
  hint: 'A telephone number, however it is typed.',
  fields: { ...common, autocomplete },
});
const choiceOfOne = variant('kind', {
  name: 'choice',
  label: 'Choice of one',
  hint: 'One of several options.',
  fields: { ...common, options },
});
const choicesOfMany = variant('kind', {
  name: 'choices',
  label: 'Choice of several',
  hint: 'Any number of several options.',
  fields: {
    ...common,
    options,
    maxChoices: optional(wholeNumber({ label: 'Most choices', hint: 'How many may be chosen at most.', min: 1, max: 40 })),
  },
});
const attestation = variant('kind', {
  name: 'attestation',
  label: 'Box to tick',
  hint: 'A sentence that the person confirms.',
  fields: {
    ...common,
    statement: paragraph({
      label: 'Sentence to confirm',
      hint: 'What the person confirms by ticking the box.',
      min: 3,
      max: 300,
    }),
  },
});
const timeZone = variant('kind', {
  name: 'time zone',
  label: 'Time zone',
  hint: 'The time zone in which somebody lives.',
  fields: { ...common },
});
const number = variant('kind', {
  name: 'number',
  label: 'Whole number',
  hint: 'A whole number within limits.',
  fields: {
    ...common,
    min: wholeNumber({ label: 'Smallest', hint: 'The smallest whole number.', min: -1_000_000, max: 1_000_000 }),
    max: wholeNumber({ label: 'Largest', hint: 'The largest whole number.', min: -1_000_000, max: 1_000_000 }),
  },
});

/** One schema a kind; `kind` decides which other fields a question has. */
export const questionSchema = z.discriminatedUnion('kind', [
  shortText.schema,
  longText.schema,
  email.schema,
  telephone.schema,
  choiceOfOne.schema,
  choicesOfMany.schema,
  attestation.schema,
  timeZone.schema,
  number.schema,
]);

/** A question, as an editor adds it. */
export const questionField = variants({
  label: 'Question',
  hint: 'One question. Choose its kind when you add it.',
  by: 'kind',
  variants: [shortText, longText, email, telephone, choiceOfOne, choicesOfMany, attestation, timeZone, number],
  schema: questionSchema,
});

/** A validated question of any kind. */
export type Question = z.infer<typeof questionSchema>;
/** The names of the kinds. */
export type QuestionKind = Question['kind'];
/** The question of one kind. */
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;

/** A checked answer: text, several texts, a whole number or a tick. An unanswered question has none. */
export const answerSchema = z.union([z.string(), z.array(z.string()), z.number(), z.literal(true)]);
export type Answer = z.infer<typeof answerSchema>;
/** Checked answers by question name. */
export type Answers = Readonly<Record<string, Answer>>;

/** The question whose answer is the address that receipts go to; a named check sees to it that every form has it. */
export const replyQuestionName = 'email';
