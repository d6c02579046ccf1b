import { parse } from 'yaml';
import type { ContentTexts } from '../../../cms/content-files.ts';
import { type Cycle, cycleSchema } from '../../../src/domain/cycle/cycle.ts';
import type { FormContent } from '../../../src/domain/form/form.ts';
import type { FormName } from '../../../src/domain/form/form-traits.ts';
import { questionSchema } from '../../../src/domain/form/question.ts';
import type { ProgramData } from '../../../src/domain/program/program-data.ts';
import { realContent } from '../domain/fixtures/real-content.ts';

/** The real content with one cycle altered. */
export function withCycle(title: string, alter: (cycle: Cycle) => Partial<Cycle>): ProgramData {
  return {
    ...realContent,
    cycles: realContent.cycles.map((cycle) => (cycle.title === title ? { ...cycle, ...alter(cycle) } : cycle)),
  };
}

/** The real content with one cycle more, from the text of its file, and all texts with that one. */
export function withCycleFile(texts: ContentTexts, file: string, text: string): { data: ProgramData; texts: ContentTexts } {
  const all = new Map([...texts, [file, text]]);
  const files = [...all.keys()].filter((path) => path.startsWith('cycles/')).sort();
  const cycles = files.map((path) => cycleSchema.parse(parse(all.get(path) ?? '')));
  return { data: { ...realContent, cycles }, texts: all };
}

function withForm(name: FormName, alter: (content: FormContent) => FormContent): ProgramData {
  const form = realContent.forms[name];
  return { ...realContent, forms: { ...realContent.forms, [name]: { ...form, content: alter(form.content) } } };
}

/** The real content with some fields of one question altered. */
export function withQuestion(form: FormName, name: string, fields: Readonly<Record<string, unknown>>): ProgramData {
  return withForm(form, (content) => ({
    ...content,
    sections: content.sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) =>
        question.name === name ? questionSchema.parse({ ...question, ...fields }) : question,
      ),
    })),
  }));
}

/** The real content with a section of `count` long questions more in one form. */
export function withSection(form: FormName, count: number, maxCharacters: number): ProgramData {
  const questions = Array.from({ length: count }, (_, index) =>
    questionSchema.parse({
      kind: 'long text',
      name: `essay-${index}`,
      label: 'An essay',
      subject: 'an essay',
      visibility: 'committee',
      maxCharacters,
    }),
  );
  return withForm(form, (content) => ({ ...content, sections: [...content.sections, { title: 'Essays', questions }] }));
}
