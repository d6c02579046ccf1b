// Two made-up forums: a video on this site with captions of an hour, and a page elsewhere.

/** The scripted beginning: two speakers, two chapters. Its signs would end the structured data, were they not escaped. */
const beginning = `WEBVTT

Chapter: Welcome
00:00.000 --> 00:01.500
<v Host>Welcome to all.

00:01.500 --> 00:03.000
<v Guest>Thank you.

Chapter: Goals </script> & more
00:03.000 --> 00:05.000
<v Guest>We set three goals.

00:05.000 --> 00:07.000
<v Host>Tell us more.
`;

/** What the chapters of the hosted video are called and where they start. */
export const hostedChapters = [
  { title: 'Welcome', start: 0, end: 3 },
  { title: 'Goals </script> & more', start: 3, end: 8 },
  { title: 'An hour of talk', start: 8, end: 3608 },
] as const;

/**
 * Captions of an hour's webcast at 150 words a minute.
 *
 * @param vocabulary words of six letters at most; their order is drawn, which compresses worse than sentences do
 */
export function hourOfCaptions(vocabulary: readonly string[]): string {
  let seed = 1;
  const draw = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const line = () => Array.from({ length: 5 }, () => vocabulary[draw(vocabulary.length)]).join(' ');
  const cues = Array.from({ length: 900 }, (_, index) => {
    const start = 8 + index * 4;
    const end = start + (index === 899 ? 4 : 3.5 + draw(500) / 1000);
    const chapter = index === 0 ? 'Chapter: An hour of talk\n' : '';
    const speaker = index % 12 === 0 ? `<v ${index % 24 === 0 ? 'Host' : 'Guest'}>` : '';
    const stop = index % 5 === 4 ? '.' : '';
    return `\n${chapter}${time(start)} --> ${time(end)}\n${speaker}${line()}\n${line()}${stop}\n`;
  });
  return beginning + cues.join('');
}

function time(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${(seconds % 60).toFixed(3).padStart(6, '0')}`;
}

/** A forum's file with a recording. */
export function forumFile(date: string, recording: Readonly<Record<string, string>>): string {
  const fields = Object.entries(recording).map(([name, value]) => `  ${name}: ${value}`);
  return `title: Made-up forum
date: '${date}'
audience: participants of a test
topic: goals of a match
recording:
  title: the recorded webcast of ${date}
  isFree: true
${fields.join('\n')}
`;
}

/** A poster of 160 × 90 pixels. */
export const poster = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90"><path fill="#7c2334" d="M0 0h160v90H0z"/></svg>`;
