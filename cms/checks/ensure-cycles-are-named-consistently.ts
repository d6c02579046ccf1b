import type { Cycle } from '../../src/domain/cycle/cycle.ts';
import { deadline } from '../../src/domain/cycle/phase.ts';
import { cycleFile } from '../entries/cycle-file.ts';
import type { Check } from './check.ts';

const seasonCodes: Readonly<Record<string, string>> = { Spring: 'SP', Summer: 'SU', Fall: 'F', Winter: 'W' };

function codeFor({ title }: Cycle): string {
  const [season = '', year = ''] = title.split(' ');
  return `${year}${seasonCodes[season] ?? ''}`;
}

/** Who copies last round’s file and forgets one of its fields would hand out references of another cycle. */
export const ensureCyclesAreNamedConsistently: Check = {
  name: 'Ensure every cycle’s code and deadline fit its title',
  problemsIn: ({ cycles }, texts) =>
    cycles.flatMap((cycle, index) => {
      const file = cycleFile(texts, index);
      const year = Number(cycle.title.slice(-4));
      const closingYear = deadline(cycle).year;
      return [
        ...(cycle.code === codeFor(cycle)
          ? []
          : [
              {
                file,
                path: ['code'],
                message: `The code of ${cycle.title} is ${cycle.code}, and its title asks for ${codeFor(cycle)}. Change one of the two.`,
              },
            ]),
        // A spring cycle may close in the winter before.
        ...(closingYear === year || closingYear === year - 1
          ? []
          : [
              {
                file,
                path: ['applications', 'closes'],
                message: `${cycle.title} closes in ${closingYear}. Change the date or the title.`,
              },
            ]),
      ];
    }),
};
