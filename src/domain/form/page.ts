// Names that the static form page (src/) and the edge (functions/), which fills it, agree on. Change them in this file only.

/** Control fields that travel beside the answers. No question name can collide: they have an upper-case letter. */
export const controlFields = {
  /** The submission id that the “Check your answers” page carries (a UUID). */
  submissionId: 'submissionId',
  /** Which button was pressed: one of `steps`. */
  step: 'formStep',
  /** The version of the form that the page shows: an answer to another version is never stored unseen. */
  formVersion: 'formVersion',
} as const;

/** `check` validates and shows the answers; `change` shows the form again, filled; `send` stores them. */
export const steps = { check: 'check', change: 'change', send: 'send' } as const;

/** Element id of a question's first control: error links lead there. */
export const controlId = (name: string) => `q-${name}`;
/** Element id of the n-th (from 0) option of a question; the first is the control itself. */
export const optionId = (name: string, index: number) => (index === 0 ? controlId(name) : `${controlId(name)}-${index + 1}`);
/** Element id of a question's hint. */
export const hintId = (name: string) => `${controlId(name)}-hint`;
/** Element id of a question's message. */
export const errorId = (name: string) => `${controlId(name)}-error`;

/**
 * Attributes by which the edge finds what it fills:
 * - `data-question="<name>"` on the element around one question (a `div`, or the `fieldset` of a group), with an empty
 *   `<p data-error hidden>` inside, directly before the control;
 * - `data-errors` on the empty element above the heading where the error summary goes;
 * - `data-slot="<name>"` on an element whose content the edge replaces with text or rows.
 * - `data-when="<state> <state>…"` on an element that stays only in one of these states (`open`, `mentors-only`, `closed`, …) and is
 *   removed otherwise.
 * - `data-step="<id>"` on the element around one step of a cycle: the edge sets its `data-state` (`past`, `now`, `ahead`) and marks the
 *   current one with `aria-current`; the state's words go into `data-slot="state-<id>"` inside.
 */
export const hooks = {
  question: 'data-question',
  error: 'data-error',
  errors: 'data-errors',
  slot: 'data-slot',
  when: 'data-when',
  step: 'data-step',
  state: 'data-state',
} as const;

/** The states that a `data-when` names. */
export const statesIn = (when: string): readonly string[] => when.split(' ');

/** The slot for the words of a step's state. */
export const stateSlot = (stepId: string) => `state-${stepId}`;
