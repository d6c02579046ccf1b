import { type FailureWords, failureSentence } from './failure-sentence.ts';

/** Settings that were read, or what is wrong with them, a line each. */
type SettingsReading<Settings> =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'refused'; readonly lines: readonly string[] };

/**
 * Runs a command that talks to GitHub, and says on standard error what kept it from its work.
 * @returns the exit code: that of `run`, or 2 where the settings are wrong or the work could not be done
 */
export async function runWithSettings<Settings>(
  reading: SettingsReading<Settings>,
  run: (settings: Settings) => Promise<number>,
  words: FailureWords,
): Promise<number> {
  if (reading.kind === 'refused') {
    console.error(reading.lines.join('\n'));
    return 2;
  }
  try {
    return await run(reading.settings);
  } catch (error) {
    console.error(failureSentence(error, words));
    return 2;
  }
}
