// The questions of a form, as `content/forms/*.yml` writes them. One definition serves the page, the check at the edge,
// the issue, the mail and the CMS.
import { z } from 'zod';

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
  name: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,39}$/)
    .refine((name) => !(name in {}), 'Choose another name: JavaScript keeps this one for itself')
    .describe('The answer’s permanent name, in lower case with hyphens. Never reuse one for another meaning.'),
  label: z.string().min(3).max(160).describe('The question as people read it.'),
  subject: z
    .string()
    .min(3)
    .max(80)
    .describe('How a message names the answer, in lower case: “your full name” gives “Enter your full name”.'),
  hint: z.string().max(300).optional().describe('One short sentence of help below the label.'),
  required: z.boolean().default(true).describe('Whether the question has to be answered.'),
  visibility: z
    .enum(visibilities)
    .describe('“committee” puts the answer in the issue; “private” keeps it out of GitHub altogether.'),
  retired: z
    .boolean()
    .default(false)
    .describe(
      'No longer asked. The question stays here so that its name is never used for something else, and old answers still read right.',
    ),
};

const autocomplete = z
  .enum(autocompleteTokens)
  .optional()
  .describe('What a browser may fill in by itself, where the answer is about the person who applies.');
const options = z
  .array(z.string().min(1).max(120))
  .min(2)
  .max(40)
  .refine((all) => new Set(all).size === all.length, 'Each option may appear only once')
  .describe('The answers to choose from, in the order in which they are shown.');
const maxCharacters = (ceiling: number) => z.number().int().min(1).max(ceiling).describe('The longest answer, in characters.');

/** One schema a kind; `kind` decides which other fields a question has. */
export const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('short text'),
    ...common,
    autocomplete,
    maxCharacters: maxCharacters(500).default(120),
    format: z.enum(['reference']).optional().describe('“reference” takes a reference number only, and forgives how it is typed.'),
  }),
  z.strictObject({ kind: z.literal('long text'), ...common, maxCharacters: maxCharacters(5000).default(1500) }),
  z.strictObject({ kind: z.literal('e-mail'), ...common, autocomplete }),
  z.strictObject({ kind: z.literal('telephone'), ...common, autocomplete }),
  z.strictObject({ kind: z.literal('choice'), ...common, options }),
  z.strictObject({
    kind: z.literal('choices'),
    ...common,
    options,
    maxChoices: z.number().int().min(1).max(40).optional().describe('How many may be chosen at most.'),
  }),
  z.strictObject({
    kind: z.literal('attestation'),
    ...common,
    statement: z.string().min(3).max(300).describe('What the person confirms by ticking the box.'),
  }),
  z.strictObject({ kind: z.literal('time zone'), ...common }),
  z.strictObject({
    kind: z.literal('number'),
    ...common,
    min: z.number().int().describe('The smallest whole number.'),
    max: z.number().int().describe('The largest whole number.'),
  }),
]);

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
