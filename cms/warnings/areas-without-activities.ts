import type { Warning } from './warning.ts';

/** So that each activity can lead on to two others that build the same area. */
const fewestActivities = 3;

/** A match that wants to grow in an area should find something to do in it. A new area is published before the activities that name it. */
export const areasWithoutActivities: Warning = {
  name: 'Which competency areas have fewer than three activities?',
  warningsIn: ({ library: { activities, competencies } }) =>
    [...competencies.keys()].flatMap((slug) => {
      const count = [...activities.values()].filter((activity) => activity.competencies.includes(slug)).length;
      if (count >= fewestActivities) return [];
      const message =
        `The activities that build this area number ${count}, and ${fewestActivities} would be good. ` +
        'Write one, or add this area to the competency areas of an activity.';
      return [{ file: `competencies/${slug}.yml`, message }];
    }),
};
