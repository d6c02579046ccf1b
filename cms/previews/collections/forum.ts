import ForumSessions from '../../../src/components/forum/ForumSessions.astro';
import { forumSchema } from '../../../src/domain/forum/forum.ts';
import { DraftProblems } from '../draft-problems.ts';
import { preview } from '../preview.ts';
import { asPart, renderComponent } from '../render-component.ts';
import { currentWorld, withContent } from '../world.ts';

/** The forum as its page shows it: the event, its recording and its transcript. */
export const forum = preview({
  schema: forumSchema,
  overlay: (world, { slug, data }) => withContent(world, { forum: [{ id: slug, data }] }),
  async render({ data: { recording } }) {
    const { captions } = currentWorld();
    if (recording?.captions && captions[recording.captions] === undefined)
      throw new DraftProblems([
        `recording › captions: There is no file ${recording.captions} yet. Write the captions first, then name them here`,
      ]);
    return asPart(await renderComponent(ForumSessions, { path: '/mentoring-forum/' }));
  },
});
