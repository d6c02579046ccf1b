import { z } from 'zod';
import { faultsOf } from '../../../src/domain/captions/faults.ts';
import { readCaptions } from '../../../src/site/captions/read-captions.ts';
import TranscriptOf from '../components/TranscriptOf.astro';
import { DraftProblems } from '../draft-problems.ts';
import { preview } from '../preview.ts';
import { asPart, renderComponent } from '../render-component.ts';
import { currentWorld } from '../world.ts';

/** The transcript that is made from a captions file. Its fields are none; the file's text is the draft's body. */
export const captions = preview({
  schema: z.object({}),
  overlay: (world, { slug, body }) => ({ ...world, captions: { ...world.captions, [`${slug}.vtt`]: body } }),
  async render({ slug, body }) {
    const { cues, faults } = readCaptions(body);
    const problems = [...faults, ...faultsOf(cues)].map(({ place, message }) => `${place}: ${message}`);
    if (problems.length > 0) throw new DraftProblems(problems);
    const forum = currentWorld().content.forum.find(({ data }) => data.recording?.captions === `${slug}.vtt`);
    return asPart(
      await renderComponent(TranscriptOf, {
        props: { id: forum?.id ?? slug, forum: forum?.data, cues },
        path: '/mentoring-forum/',
      }),
    );
  },
});
