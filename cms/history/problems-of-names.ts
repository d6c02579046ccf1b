// A question's name is the answer's permanent name: what is stored under it was said in answer to one question.
import { type FormName, formNames, formTraits } from '../../src/domain/form/form.ts';
import { formFile } from '../entries/question-paths.ts';
import type { Finding } from '../findings/finding.ts';
import type { Forms, Wording } from './forms.ts';
import { wordsOfWeight } from './words-of-weight.ts';

/**
 * Where the forms of `after` use a name for something else than it stood for at some time in `before`, or have lost it.
 * @param before the forms as they were, the earliest first; each may hold some of them only
 */
export function problemsOfNames(before: readonly Forms[], after: Forms): readonly Finding[] {
  return formNames.flatMap((form) => {
    const now = after[form];
    if (!now) return []; // a form that is missing altogether is told by whoever reads it
    const earlier = Map.groupBy(
      before.flatMap((forms) => forms[form] ?? []),
      ({ name }) => name,
    );
    const problems = [...earlier].flatMap(([name, wordings]) => {
      const question = now.find((candidate) => candidate.name === name);
      return question ? problemsOfName(wordings, question) : [problemOfLoss(form, wordings)];
    });
    return problems.map((problem) => ({ file: formFile(form), ...problem }));
  });
}

type Problem = Omit<Finding, 'file'>;

function problemOfLoss(form: FormName, wordings: readonly Wording[]): Problem {
  const sent = formTraits[form].isApplication ? 'applications' : 'goal sheets';
  const { label, name } = wordings.at(-1) ?? { label: '', name: '' };
  const message =
    `No question has the permanent name “${name}” any more, and ${sent} already sent answer it (“${label}”). Bring it back under this ` +
    'name, and switch “No longer asked” on.';
  return { path: ['sections'], message };
}

function problemsOfName(earlier: readonly Wording[], now: Wording): readonly Problem[] {
  const { name, path } = now;
  const other = earlier.findLast(({ kind }) => kind !== now.kind) ?? strangerTo(now, earlier);
  const wasPrivate = now.visibility === 'committee' && earlier.some(({ visibility }) => visibility === 'private');
  const reused =
    `The name “${name}” used to stand for “${other?.label}” (${other?.kind}). A name keeps its meaning: give the new question a ` +
    'name of its own, and bring the old one back with “No longer asked” switched on.';
  const shown =
    `“${now.label}” was private, and people answered it in private. Set this back to “Private”; a question for the committee needs a ` +
    'permanent name of its own.';
  return [
    ...(other ? [{ path: [...path, 'name'], message: reused }] : []),
    ...(wasPrivate ? [{ path: [...path, 'visibility'], message: shown }] : []),
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
