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
      ...missing.map(({ id, path }) => ({
        file: `forum/${id}.yml`,
        path: ['recording', 'captions'],
        message: `There is no file content/${path}. Add it, or take its name out here.`,
      })),
      ...written
        .filter(([path]) => !wanted.some((recording) => recording.path === path))
        .map(([file]) => ({
          file,
          message: 'These captions belong to no recording. Name their file as the captions of a forum’s recording, or remove it.',
        })),
      ...written.flatMap(([file, text]) => {
        const { cues, faults } = readCaptions(text);
        return [...faults, ...faultsOf(cues)].map(({ place, message }) => ({
          file,
          message: `${sentenceCase(place)}: ${message}`,
        }));
      }),
    ];
  },
};

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
