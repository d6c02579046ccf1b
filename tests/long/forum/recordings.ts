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

/** Room for a speaker’s name before it. */
const lineCharacters = 34;
const secondsAWord = 60 / 150;

/**
 * Captions of an hour's webcast at 150 words a minute, two lines each; two people take turns.
 *
 * @param words running text of 9,000 words at least: drawn words would compress as no talk does
 */
export function hourOfCaptions(words: readonly string[]): string {
  const left = words.values();
  const blocks: string[] = [];
  let carried = '';
  const line = () => {
    let text = carried;
    for (const word of left) {
      carried = word;
      if (text.length + 1 + word.length > lineCharacters) return text;
      text = `${text} ${word}`.trim();
    }
    throw new Error('This text is shorter than an hour');
  };
  for (let start = 8; start < 3600; ) {
    const lines = [line(), line()];
    const end = start + Math.max(1, lines.join(' ').split(' ').length * secondsAWord);
    const turn = blocks.length % 12 === 0 ? `<v ${blocks.length % 24 === 0 ? 'Host' : 'Guest'}>` : '';
    blocks.push(`${time(start)} --> ${time(end)}\n${turn}${lines.join('\n')}\n`);
    start = end + 0.04;
  }
  return `${beginning}\nChapter: An hour of talk\n${blocks.join('\n')}\n${time(3606)} --> ${time(3608)}\nThank you all.\n`;
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
