// A question's name is the answer's permanent name: what is stored under it was said in answer to one question.
import { type FormName, formNames, formTraits } from '../../src/domain/form/form.ts';
import type { Forms, Wording } from './forms.ts';
import { wordsOfWeight } from './words-of-weight.ts';

/**
 * Where the forms of `after` use a name for something else than it stood for at some time in `before`, or have lost it: a sentence each, for
 * the editor.
 * @param before the forms as they were, the earliest first; each may hold some of them only
 */
export function problemsOfNames(before: readonly Forms[], after: Forms): readonly string[] {
  return formNames.flatMap((form) => {
    const now = after[form];
    if (!now) return []; // a form that is missing altogether is told by whoever reads it
    const earlier = before.flatMap((forms) => forms[form] ?? []);
    const names = [...new Set(earlier.map(({ name }) => name))];
    return names.flatMap((name) => {
      const wordings = earlier.filter((wording) => wording.name === name);
      const problems = problemsOfName(
        form,
        wordings,
        now.find((question) => question.name === name),
      );
      return problems.map((problem) => `content/forms/${form}.yml: “${name}” ${problem}`);
    });
  });
}

function problemsOfName(form: FormName, earlier: readonly Wording[], now: Wording | undefined): readonly string[] {
  if (!now) {
    const sent = formTraits[form].isApplication ? 'Applications' : 'Goal sheets';
    return [`was removed. ${sent} already sent answer it: set “No longer asked” (retired: true) instead of removing it.`];
  }
  const other = earlier.findLast(({ kind }) => kind !== now.kind) ?? strangerTo(now, earlier);
  const wasPrivate = now.visibility === 'committee' && earlier.some(({ visibility }) => visibility === 'private');
  return [
    ...(other
      ? [
          `used to be “${other.label}” (${other.kind}). A name keeps its meaning: give the new question a name of its own, and set the old one to “No longer asked” (retired: true).`,
        ]
      : []),
    ...(wasPrivate
      ? [
          'was private, and people answered it in private. Set its visibility back; a question for the committee needs a name of its own.',
        ]
      : []),
  ];
}

/** The latest earlier wording, where `now` has no word of weight in common with any of them. */
function strangerTo(now: Wording, earlier: readonly Wording[]): Wording | undefined {
  const words = wordsOfWeight(now.label, now.subject);
  const isAkin = ({ label, subject }: Wording) => {
    const then = wordsOfWeight(label, subject);
    return label === now.label || [...then].some((word) => words.has(word));
  };
  return earlier.some(isAkin) ? undefined : earlier.at(-1);
}
