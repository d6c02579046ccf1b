// A question and its answer, the quickest entry to write: what upstream's specs call a post.
import type { CmsPage } from '../../../scripts/cms/cms-page.ts';

export interface Question {
  readonly question: string;
  readonly answer: string;
}

export const friend: Question = { question: 'May I bring a friend?', answer: 'Yes, to the first meeting.' };
export const pause: Question = { question: 'Can we take a break?', answer: 'Yes. Tell us for how long.' };
export const abroad: Question = { question: 'May I live abroad?', answer: 'Yes, if the time zones allow it.' };

export const listOfQuestions = 'Questions and answers';

/** Writes every field of a question. */
export async function writeQuestion(editor: CmsPage, { question, answer }: Question): Promise<void> {
  await editor.write('Question', question);
  await editor.choose('Group', 'Matching');
  await editor.write('Place in the group', '9');
  await editor.write('Answer', answer);
}

/** Creates a question from the list and stays in its editor. */
export async function createQuestion(editor: CmsPage, question: Question): Promise<void> {
  await editor.goToList(listOfQuestions);
  await editor.startNew('Question');
  await writeQuestion(editor, question);
  await editor.save();
}

/** The name of its file. */
export function slugOf({ question }: Question): string {
  return question.toLowerCase().replaceAll(/\W+/g, ' ').trim().replaceAll(' ', '-');
}

/** Its path below `content/`. */
export function pathOf(question: Question): string {
  return `faq/${slugOf(question)}.mdx`;
}

/** Its file, to the byte. */
export function fileOf({ question, answer }: Question): string {
  return `---\nquestion: ${question}\ngroup: matching\norder: 9\n---\n\n${answer}\n`;
}

/** What a list calls it. */
export function rowOf({ question }: Question): string {
  return `${question} · Matching, 9`;
}
