import { faultsOf } from '../../src/domain/captions/faults.ts';
import { readCaptions } from '../../src/site/captions/read-captions.ts';
import type { Check } from './check.ts';

/** Captions that cannot be read in time, or do not say who speaks, shut out whoever needs them (WCAG 1.2.2). */
export const ensureCaptionsAreSound: Check = {
  name: 'Ensure captions can be read, and belong to a recording',
  problemsIn: (_data, texts, { forums }) => {
    const wanted = [...forums].flatMap(([id, { recording }]) =>
      recording?.captions ? [{ id, path: `forum/${recording.captions}` }] : [],
    );
    const missing = wanted.filter(({ path }) => !texts.has(path));
    const written = [...texts].filter(([path]) => path.endsWith('.vtt'));
    return [
      ...missing.map(
        ({ id, path }) => `content/forum/${id}.yml names captions that are not there. Add content/${path}, or take the name out.`,
      ),
      ...written
        .filter(([path]) => !wanted.some((recording) => recording.path === path))
        .map(([path]) => `content/${path} belongs to no recording. Name it as the captions of one in content/forum, or remove it.`),
      ...written.flatMap(([path, text]) => {
        const { cues, faults } = readCaptions(text);
        return [...faults, ...faultsOf(cues)].map(({ place, message }) => `content/${path} ${place}: ${message}`);
      }),
    ];
  },
};
