import type { z } from 'zod';
import { entrySchema, group } from '../fields/group.ts';
import { list } from '../fields/list.ts';
import { optional } from '../fields/optional.ts';
import { paragraph, text } from '../fields/text.ts';
import { wholeNumber } from '../fields/whole-number.ts';
import type { FormName } from './form-traits.ts';
import { type Question, questionField } from './question.ts';

/** A form as its YAML gives it. */
export const formFields = {
  title: text({ label: 'Title', hint: 'The heading of the page.', min: 3, max: 80 }),
  introduction: paragraph({
    label: 'Introduction',
    hint: 'What the form is for and what to have at hand, before the first question.',
    min: 1,
    max: 600,
    prose: true,
  }),
  minutes: wholeNumber({
    label: 'Minutes',
    hint: 'How long it takes most people, in minutes.',
    min: 1,
    max: 120,
  }),
  sections: list({
    label: 'Sections',
    hint: 'Groups of questions that belong together.',
    item: group({
      label: 'Section',
      hint: 'One group of questions.',
      fields: {
        title: text({ label: 'Heading', hint: 'The heading of a group of questions.', min: 3, max: 80 }),
        introduction: optional(
          paragraph({
            label: 'Introduction',
            hint: 'Why these questions are asked and who reads the answers.',
            min: 1,
            max: 600,
            prose: true,
          }),
        ),
        questions: list({
          label: 'Questions',
          hint: 'The questions, in order.',
          item: questionField,
          min: 1,
          max: 40,
          singularLabel: 'question',
        }),
      },
    }),
    min: 1,
    max: 20,
    singularLabel: 'section',
  }),
} as const;

export const formSchema = entrySchema(formFields);

/** The content of a form, validated. */
export type FormContent = z.infer<typeof formSchema>;

/** A form ready for use: its content, its name and the version that a submission records. */
export interface Form {
  readonly name: FormName;
  /** Twelve hexadecimal digits of the SHA-256 of the content: another wording is another version. */
  readonly version: string;
  readonly content: FormContent;
}

/** Every question that a form asks, in order. */
export function questionsOf(content: FormContent): readonly Question[] {
  return allQuestionsOf(content).filter(({ retired }) => !retired);
}

/** Every question that a form has, those that it no longer asks included. */
export function allQuestionsOf(content: FormContent): readonly Question[] {
  return content.sections.flatMap((section) => section.questions);
}

/** What a form asks: without the questions that are retired, and without sections that have no others. */
export function askedPart(content: FormContent): FormContent {
  return withQuestions(content, ({ retired }) => !retired); // content that was stored before there was such a thing has no `retired`
}

/** What a form asks that the committee may see: without private questions, and without sections that have no others. */
export function committeePart(content: FormContent): FormContent {
  return withQuestions(askedPart(content), ({ visibility }) => visibility === 'committee');
}

function withQuestions(content: FormContent, isKept: (question: Question) => boolean): FormContent {
  const sections = content.sections.map((section) => ({ ...section, questions: section.questions.filter(isKept) }));
  return { ...content, sections: sections.filter(({ questions }) => questions.length > 0) };
}
