import { programSchema } from '../../../src/domain/program/program.ts';
import ProgramFacts from '../components/ProgramFacts.astro';
import { preview } from '../preview.ts';
import { asMain, renderComponent } from '../render-component.ts';
import { withEntry } from '../world.ts';

/** Every fact, with the pages that tell it. */
export const program = preview({
  schema: programSchema,
  overlay: (world, { data }) => withEntry(world, 'program', { id: 'program', data }),
  render: async () => asMain(await renderComponent(ProgramFacts)),
});
