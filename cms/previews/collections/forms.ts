import { z } from 'zod';
import { momentOf } from '../../../src/domain/cycle/phase.ts';
import { phasesOf } from '../../../src/domain/cycle/phase-moments.ts';
import { type FormName, formNames, formTraits } from '../../../src/domain/form/form-traits.ts';
import Mentee from '../../../src/pages/apply/mentee.astro';
import Mentor from '../../../src/pages/apply/mentor.astro';
import GoalSheet from '../../../src/pages/goal-sheet.astro';
import { readCycles, readProgram } from '../../../src/site/content.ts';
import Caption from '../components/Caption.astro';
import type { Preview } from '../preview.ts';
import { currentState, withChangedState } from '../preview-state.ts';
import { type Component, renderComponent } from '../render-component.ts';

const pages: Readonly<Record<FormName, Component>> = { mentee: Mentee, mentor: Mentor, 'goal-sheet': GoalSheet };
const nameSchema = z.enum(formNames);

/** The form's page while applications are open, as the questions are seen then only. */
export const forms: Preview<'forms'> = {
  async render({ slug }) {
    const name = nameSchema.parse(slug);
    const page = () => renderComponent(pages[name], { path: formTraits[name].page });
    const { timeZone } = await readProgram();
    const cycles = await readCycles();
    if (!formTraits[name].needsOpenCycle || momentOf(cycles, currentState().now, timeZone).open) return page();
    const open = cycles.flatMap((cycle) => phasesOf(cycle, timeZone).filter(({ name }) => name === 'open')).at(-1);
    if (!open) return page();
    const props = { label: 'While applications are open', at: open.at, timeZone };
    return (await renderComponent(Caption, { props })) + (await withChangedState({ now: open.at }, page));
  },
};
