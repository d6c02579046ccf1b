// The mentee form as an editor could change it between two releases: a question added, one retired, and all of them in another order.
import type { Form } from '../src/domain/form/form.ts';
import { questionSchema } from '../src/domain/form/question.ts';

/** Required, for the committee, and asked before the change alone. */
export const retired = { name: 'connection', label: 'What is your connection to children’s library service?' } as const;
/** Required, for the committee, and asked after the change alone. */
export const added = { name: 'favorite-book', label: 'Which children’s book do you give away most?' } as const;

const question = questionSchema.parse({
  ...added,
  kind: 'short text',
  subject: 'the book that you give away most',
  visibility: 'committee',
});

/** `form` after the change. */
export function changedForm(form: Form): Form {
  const [first, ...rest] = form.content.sections;
  if (!first) throw new Error('the form has a section');
  const sections = [...rest.reverse(), { ...first, questions: [...first.questions, question] }].map((section) => ({
    ...section,
    questions: section.questions.map((asked) => (asked.name === retired.name ? { ...asked, retired: true } : asked)),
  }));
  return { ...form, version: 'changed-form', content: { ...form.content, sections } };
}
