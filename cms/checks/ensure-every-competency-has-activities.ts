import type { Check } from './check.ts';

/** So that each activity can lead on to two others that build the same area. */
const fewestActivities = 3;

/** A match that wants to grow in an area finds something to do in it. */
export const ensureEveryCompetencyHasActivities: Check = {
  name: 'Ensure every competency area has at least three activities',
  problemsIn: (_data, _texts, { activities, competencies }) =>
    [...competencies].flatMap(([slug]) => {
      const count = [...activities.values()].filter((activity) => activity.competencies.includes(slug)).length;
      if (count >= fewestActivities) return [];
      return [
        {
          file: `competencies/${slug}.yml`,
          message:
            `The activities that build this area number ${count}, and ${fewestActivities} are needed. ` +
            `Write one, or add ${slug} to the competencies of an activity.`,
        },
      ];
    }),
};
