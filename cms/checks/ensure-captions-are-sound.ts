import { faultsOf } from '../../src/domain/captions/faults.ts';
import { readCaptions } from '../../src/site/captions/read-captions.ts';
import type { Check } from './check.ts';

/** Captions that cannot be read in time, or do not say who speaks, shut out whoever needs them (WCAG 1.2.2). */
export const ensureCaptionsAreSound: Check = {
  name: 'Ensure captions can be read, and are there where a recording names them',
  problemsIn: (_data, texts, { forum }) => {
    const wanted = [...forum].flatMap(([id, { recording }]) =>
      recording?.captions ? [{ id, path: `forum/${recording.captions}` }] : [],
    );
    const missing = wanted.filter(({ path }) => !texts.has(path));
    const written = [...texts].filter(([path]) => path.endsWith('.vtt'));
    return [
      ...missing.map(({ id, path }) => ({
        file: `forum/${id}.yml`,
        path: ['recording', 'captions'],
        message: `There is no file content/${path}. Publish the captions first, or leave this field empty.`,
      })),
      ...written.flatMap(([file, text]) => {
        const { cues, faults } = readCaptions(text);
        return [...faults, ...faultsOf(cues)].map(({ place, message }) => ({
          file,
          path: ['text'],
          message: `${sentenceCase(place)}: ${message}`,
        }));
      }),
    ];
  },
};

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
