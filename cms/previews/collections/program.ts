import ProgramFacts from '../components/ProgramFacts.astro';
import type { Preview } from '../preview.ts';
import { asMain, renderComponent } from '../render-component.ts';

/** Every fact, with the pages that tell it. */
export const program: Preview<'program'> = {
  render: async () => asMain(await renderComponent(ProgramFacts)),
};
