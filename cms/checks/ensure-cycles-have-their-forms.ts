import { type FormName, formNames, formTraits } from '../../src/domain/form/form-traits.ts';
import type { ContentTexts } from '../content-files.ts';
import { entryName } from '../entries/entry-name.ts';
import { fieldsOfText } from '../entries/fields-of-text.ts';
import { formFile } from '../entries/question-paths.ts';
import type { TextCheck } from './check.ts';

/** As many cycles as a sentence names with ease. */
const cyclesNamed = 3;

/** A cycle that is open and has no form turns people away. Asked of the files: without a form, no other field can be relied on. */
export const ensureCyclesHaveTheirForms: TextCheck = {
  name: 'Ensure every cycle has the forms of its mentees, its mentors and its matches',
  problemsIn: (texts) =>
    formNames
      .map((name) => ({ name, file: formFile(name) }))
      .filter(({ file }) => !texts.has(file))
      .map(({ name, file }) => ({ file, message: messageFor(name, texts) })),
};

function messageFor(form: FormName, texts: ContentTexts): string {
  const { noun, isApplication } = formTraits[form];
  const cycles = cyclesInWords(texts);
  const missing = isApplication
    ? `Without this form, nobody can send a ${noun} for ${cycles}.`
    : `Without this form, no match of ${cycles} can send a ${noun}.`;
  return `${missing} Bring it back: “Forms” has one form for each of ${listed(formNames.map((name) => formTraits[name].noun))}.`;
}

/** `Fall 2014 and Spring 2015`: the last by their files' names, which begin with the year. */
function cyclesInWords(texts: ContentTexts): string {
  const files = [...texts.keys()].filter((file) => /^cycles\/.*\.yml$/.test(file)).sort();
  const titles = files.map((file) => entryName(file, fieldsOfText(file, texts.get(file) ?? '')).title);
  const more = titles.length - cyclesNamed;
  const shown = titles.slice(-cyclesNamed);
  if (titles.length === 0) return 'any cycle';
  return listed(more > 0 ? [...shown, `${more} more`] : shown);
}

function listed(words: readonly string[]): string {
  return new Intl.ListFormat('en-US').format(words);
}
