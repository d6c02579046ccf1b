import type { FormContent } from '../../src/domain/form/form.ts';
import type { Question } from '../../src/domain/form/question.ts';
import type { FieldPath } from '../findings/finding.ts';

/** Every question of a form, in order, with the way to it. */
export function questionsWithPaths(content: FormContent): readonly { readonly question: Question; readonly path: FieldPath }[] {
  return content.sections.flatMap((section, sectionIndex) =>
    section.questions.map((question, index) => ({ question, path: ['sections', sectionIndex, 'questions', index] })),
  );
}

/** The file of a form. */
export function formFile(name: string): string {
  return `forms/${name}.yml`;
}
