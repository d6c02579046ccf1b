import type { Check } from './check.ts';

/** An activity serves an objective of the program and builds areas that are described; a key that was mistyped would lose it both. */
export const ensureActivitiesReferToWhatExists: Check = {
  name: 'Ensure every activity serves an objective and builds competency areas that exist',
  problemsIn: ({ program }, _texts, { activities, competencies }) => {
    const objectives = program.objectives.map(({ key }) => key);
    const areas = [...competencies.keys()];
    return [...activities].flatMap(([slug, activity]) => {
      const file = `activities/${slug}.md`;
      const path = ['competencies'];
      const unknown = activity.competencies.filter((area) => !areas.includes(area));
      const twice = activity.competencies.filter((area, index) => activity.competencies.indexOf(area) !== index);
      return [
        ...(objectives.includes(activity.objective)
          ? []
          : [
              {
                file,
                path: ['objective'],
                message: `The program has no objective with the key “${activity.objective}”. Use one of ${objectives.join(', ')}.`,
              },
            ]),
        ...unknown.map((area) => ({
          file,
          path,
          message: `There is no competency area “${area}”. Use one of ${areas.join(', ')}.`,
        })),
        ...twice.map((area) => ({ file, path, message: `“${area}” is there twice. Remove one, or name another area.` })),
      ];
    });
  },
};
