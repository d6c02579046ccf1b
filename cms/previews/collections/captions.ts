import { faultsOf } from '../../../src/domain/captions/faults.ts';
import { readCaptions } from '../../../src/site/captions/read-captions.ts';
import TranscriptOf from '../components/TranscriptOf.astro';
import { DraftProblems } from '../draft-problems.ts';
import type { Preview } from '../preview.ts';
import { currentState } from '../preview-state.ts';
import { asPart, renderComponent } from '../render-component.ts';

/** The transcript that is made from a captions file, which is the draft's body. */
export const captions: Preview<'captions'> = {
  async render({ slug, body }) {
    const { cues, faults } = readCaptions(body);
    const problems = [...faults, ...faultsOf(cues)].map(({ place, message }) => `${place}: ${message}`);
    if (problems.length > 0) throw new DraftProblems(problems);
    const forum = currentState().content.forum.find(({ data }) => data.recording?.captions === `${slug}.vtt`);
    return asPart(
      await renderComponent(TranscriptOf, {
        props: { id: forum?.id ?? slug, forum: forum?.data, cues },
        path: '/mentoring-forum/',
      }),
    );
  },
};
