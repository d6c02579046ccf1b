import { markdownLine } from '../text/neutralise.ts';
import { type IssueInput, type IssueText, issueTitle } from './render-issue.ts';

/** The issue of an application that was withdrawn before its issue existed: that it was, and nothing that it said. */
export function renderWithdrawn(input: Pick<IssueInput, 'form' | 'reference' | 'cycleTitle' | 'marker'>): IssueText {
  const { reference, cycleTitle, marker } = input;
  const sentence = `The application **${markdownLine(reference)}** for **${markdownLine(cycleTitle)}** was withdrawn before it arrived here. Nobody needs to do anything.`;
  return { title: issueTitle(input), body: `${sentence}\n\n${marker}\n` };
}
