import ForumSessions from '../../../src/components/forum/ForumSessions.astro';
import { DraftProblems } from '../draft-problems.ts';
import type { Preview } from '../preview.ts';
import { currentState, withContent } from '../preview-state.ts';
import { asPart, renderComponent } from '../render-component.ts';

/** The forum as its page shows it: the event, its recording and its transcript. */
export const forum: Preview<'forum'> = {
  overlay: (state, { slug, data }) => withContent(state, { forum: [{ id: slug, data }] }),
  async render({ data: { recording } }) {
    const { captions } = currentState().content;
    if (recording?.captions && !captions.some(({ id }) => `${id}.vtt` === recording.captions))
      throw new DraftProblems([
        `recording › captions: There is no file ${recording.captions} yet. Write the captions first, then name them here`,
      ]);
    return asPart(await renderComponent(ForumSessions, { path: '/mentoring-forum/' }));
  },
};
