import type { Finding } from './check.ts';

const heads: Readonly<Record<Finding['kind'], string>> = { fine: 'Fine', note: 'Note', 'not seen': 'Not seen', wrong: 'Missing' };

/** One line for each finding, and what to do next. */
export function report(findings: readonly Finding[]): readonly string[] {
  const lines = findings.map((finding) => {
    const advice = finding.kind === 'wrong' && finding.advice !== undefined ? ` ${finding.advice}` : '';
    return `${heads[finding.kind].padEnd(9)} ${finding.what}${advice}`;
  });
  return [...lines, '', next(findings)];
}

function next(findings: readonly Finding[]): string {
  const wrong = findings.filter((finding) => finding.kind === 'wrong');
  const byItself = wrong.filter(({ mend }) => mend !== undefined).length;
  const unseen = findings.filter(({ kind }) => kind === 'not seen').length;
  const parts = [
    ...(byItself > 0 ? [`${count(byItself)} missing that \`npm run github -- setup --apply\` makes.`] : []),
    ...(wrong.length > byItself ? [`${count(wrong.length - byItself)} missing that you do by hand, as said above.`] : []),
    ...(unseen > 0 ? [`${count(unseen)} not looked at.`] : []),
  ];
  return parts.length > 0 ? parts.join(' ') : 'Everything is there.';
}

function count(number: number): string {
  return number === 1 ? 'One thing is' : `${number} things are`;
}
