// A question's name is the answer's permanent name: what is stored under it was said in answer to one question.
import { type FormName, formNames, formTraits } from '../../src/domain/form/form-traits.ts';
import type { FieldProblem } from '../checks/check.ts';
import { formFile } from '../entries/question-paths.ts';
import type { Finding } from '../findings/finding.ts';
import type { Forms, Wording } from './forms.ts';
import { areSameOptions, isSameQuestion, weightsOf } from './same-question.ts';
import { isSameStatement } from './same-statement.ts';

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
    const weigh = weightsOf(now);
    const problems = [...earlier].flatMap(([name, wordings]) => {
      const question = now.find((candidate) => candidate.name === name);
      return question ? problemsOfName(wordings, question, weigh) : [problemOfLoss(form, wordings)];
    });
    return problems.map((problem) => ({ file: formFile(form), ...problem }));
  });
}

function problemOfLoss(form: FormName, wordings: readonly Wording[]): FieldProblem {
  const sent = formTraits[form].isApplication ? 'applications' : 'goal sheets';
  const { label, name } = wordings.at(-1) ?? { label: '', name: '' };
  const message =
    `No question has the permanent name “${name}” any more, and ${sent} already sent answer it (“${label}”). Bring it back under this ` +
    'name, and switch “No longer asked” on.';
  return { path: ['sections'], message };
}

/** What to do where a name stands for something else. */
const apart = 'bring the old question back with “No longer asked” switched on, and give the new one a permanent name of its own.';

function problemsOfName(earlier: readonly Wording[], now: Wording, weigh: (word: string) => number): readonly FieldProblem[] {
  const { name, path } = now;
  const otherKind = earlier.findLast(({ kind }) => kind !== now.kind);
  const found = otherKind
    ? [{ at: 'name', message: `${changed(name, quoted(otherKind), quoted(now))} A name keeps its kind: ${apart}` }]
    : [problemOfMeaning(earlier, now, weigh), problemOfOptions(earlier, now)].filter((problem) => problem !== undefined);
  const wasPrivate = now.visibility === 'committee' && earlier.some(({ visibility }) => visibility === 'private');
  const shown =
    `“${now.label}” was private, and people answered it in private. Set this back to “Private”; a question for the committee needs a ` +
    'permanent name of its own.';
  return [
    ...found.map(({ at, message }) => ({ path: [...path, at], message })),
    ...(wasPrivate ? [{ path: [...path, 'visibility'], message: shown }] : []),
  ];
}

/** That the words of `now` are not those of any earlier time: of a box to tick what it confirms, of everything else what it asks. */
function problemOfMeaning(earlier: readonly Wording[], now: Wording, weigh: (word: string) => number) {
  const latest = earlier.at(-1);
  if (latest === undefined) return undefined;
  const { name, statement } = now;
  if (statement !== undefined && latest.statement !== undefined) {
    if (earlier.some((then) => then.statement !== undefined && isSameStatement(then.statement, statement))) return undefined;
    return {
      at: 'statement',
      message: `People have confirmed another sentence under the name “${name}”: ${arrow(latest.statement, statement)}. Bring the earlier words back, or stop asking it and add a new box with a permanent name of its own.`,
    };
  }
  if (earlier.some((then) => isSameQuestion(then, now, weigh))) return undefined;
  const message = `${changed(name, `“${latest.label}”`, `“${now.label}”`)} If it means the same, stay closer to the earlier words. If it does not, ${apart}`;
  return { at: 'label', message };
}

function problemOfOptions(earlier: readonly Wording[], now: Wording) {
  const then = earlier.findLast(({ options }) => options !== undefined)?.options;
  const { options, name } = now;
  if (then === undefined || options === undefined) return undefined;
  if (earlier.some((wording) => wording.options !== undefined && areSameOptions(wording.options, options))) return undefined;
  const [gone, come] = [then.join(' · '), options.join(' · ')];
  const message =
    `Most answers that people have chosen under the name “${name}” are gone: ${arrow(gone, come)}. Add options, and reword a few; for ` +
    'other ones, stop asking the question and add a new one with a permanent name of its own.';
  return { at: 'options', message };
}

function changed(name: string, before: string, after: string): string {
  return `The name “${name}” seems to stand for something else now: ${before} → ${after}.`;
}

function arrow(before: string, after: string): string {
  return `“${before}” → “${after}”`;
}

function quoted({ label, kind }: Wording): string {
  return `“${label}” (${kind})`;
}
