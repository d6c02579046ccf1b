import type { Warning } from './warning.ts';

/** Captions are published before the recording that names them, so for a while they belong to none. */
export const captionsWithoutRecording: Warning = {
  name: 'Which captions belong to no recording?',
  warningsIn: ({ texts, library: { forum } }) => {
    const wanted = [...forum.values()].map(({ recording }) => `forum/${recording?.captions}`);
    return [...texts.keys()]
      .filter((file) => file.endsWith('.vtt') && !wanted.includes(file))
      .map((file) => ({
        file,
        message: 'These captions belong to no recording yet. Choose them in the forum’s recording, or remove them.',
      }));
  },
};
