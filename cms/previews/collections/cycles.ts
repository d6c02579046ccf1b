import Notice from '../../../src/components/cycle/Notice.astro';
import Timeline from '../../../src/components/cycle/Timeline.astro';
import { phasesOf } from '../../../src/domain/cycle/phase-moments.ts';
import { readProgram } from '../../../src/site/content.ts';
import Caption from '../components/Caption.astro';
import type { Preview } from '../preview.ts';
import { withChangedState } from '../preview-state.ts';
import { asPart, renderComponent } from '../render-component.ts';

/** `Last day` for `last day`. */
const sentenceCase = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** The steps of the cycle as they stand now, and the banner in each phase that its dates lead through. */
export const cycles: Preview<'cycles'> = {
  async render({ data: cycle }) {
    const { timeZone } = await readProgram();
    const parts = [await renderComponent(Timeline, { props: { cycle, heading: 'h2' }, path: '/calendar/' })];
    for (const { name, at } of phasesOf(cycle, timeZone)) {
      const notice = await withChangedState({ now: at }, () => renderComponent(Notice, { path: '/' }));
      parts.push(await renderComponent(Caption, { props: { label: sentenceCase(name), at, timeZone } }), notice);
    }
    return asPart(parts.join(''));
  },
};
