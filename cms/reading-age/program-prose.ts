// What people read of the content that the Worker carries: forms, mails and the facts of the program.
import { askedPart, type FormContent } from '../../src/domain/form/form.ts';
import { formNames, formTraits } from '../../src/domain/form/form-traits.ts';
import { type MailContent, mailNames } from '../../src/domain/mail/mail.ts';
import type { Program } from '../../src/domain/program/program.ts';
import type { ProgramData } from '../../src/domain/program/program-data.ts';
import type { EntryProse } from './entry-prose.ts';

/** The prose of every form, every mail and the facts that the start page shows. */
export function programProse({ program, forms, mails }: Pick<ProgramData, 'program' | 'forms' | 'mails'>): readonly EntryProse[] {
  return [
    ...formNames.map((name) => ({
      file: `forms/${name}.yml`,
      page: formTraits[name].page,
      blocks: blocksOfForm(forms[name].content),
    })),
    ...mailNames.map((name) => ({
      file: `mails/${name}.yml`,
      page: `mail “${mails[name].subject}”`,
      blocks: blocksOfMail(mails[name]),
    })),
    { file: 'program.yml', page: '/', blocks: blocksOfProgram(program) },
  ];
}

/** Names of fields, such as “Full name”, are no sentences, and answers to choose from are read as a list. */
function blocksOfForm(form: FormContent): readonly string[] {
  const { introduction, sections } = askedPart(form);
  return [
    introduction,
    ...sections.flatMap((section) => [
      ...(section.introduction ? [section.introduction] : []),
      ...section.questions.flatMap((question) => [
        ...(question.label.endsWith('?') ? [question.label] : []),
        ...(question.hint ? [question.hint] : []),
        ...(question.kind === 'attestation' ? [question.statement] : []),
      ]),
    ]),
  ];
}

/** The paragraphs, with a short word for what is filled in; a line that is nothing else is no sentence. */
function blocksOfMail({ body }: MailContent): readonly string[] {
  return body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => !/^\{\w+\}$/.test(paragraph))
    .map((paragraph) => paragraph.replace(/\{\w+\}/g, 'this'));
}

/** Short facts stand in the sentences of pages (`<Fact name="length" />`) and are read there. */
function blocksOfProgram(program: Program): readonly string[] {
  const { purpose, rounds, objectives, goalSheet, menteeRequirements, menteeExamples, mentorRequirements, contactRhythm } = program;
  const aims = objectives.map(({ text }) => text);
  return [purpose, rounds, ...aims, goalSheet, ...menteeRequirements, ...menteeExamples, ...mentorRequirements, contactRhythm];
}
