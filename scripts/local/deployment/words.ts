/** Every sentence that a deployment says. */

/** GitHub's limit for the description of a status. */
const maxDescriptionCharacters = 140;

export const deploymentWords = {
  building: 'Checking the content and building the pages',
  shown: (branch: string, subject: string, address: string, seconds: number) =>
    branch === 'main'
      ? `Deployed "${subject}" in ${inSeconds(seconds)}`
      : `Preview of ${branch} in ${inSeconds(seconds)}: ${address}`,
  notShown: (branch: string, subject: string, problems: readonly string[]) =>
    [
      branch === 'main' ? `Not deployed: "${subject}". The site stays as it was.` : `No preview of ${branch}:`,
      ...indented(problems),
    ].join('\n'),
  isShown: (branch: string) => (branch === 'main' ? 'On the site' : 'The preview is ready'),
  editorsContent:
    'The site shows what editors published in the emulated repository, not the content/ of this directory. Begin anew with --fresh',
  noSiteYet: (problems: readonly string[]) =>
    ['The content cannot be shown, and there is no earlier site to go on with:', ...indented(problems)].join('\n'),
  workerRestarts: 'The Worker did not take up the new content by itself. Starting it again',
  reportFailed: (number: number, reason: string) => `The report on pull request ${number} was not written: ${reason}`,
  /** A status holds one sentence; the deployments' page holds them all. */
  failed: (problems: readonly string[]) => {
    const [first = '', ...others] = problems;
    const rest = others.length === 0 ? '' : ` (and ${others.length} more)`;
    return cut(first.split('\n')[0] ?? '', maxDescriptionCharacters - rest.length) + rest;
  },
};

function inSeconds(seconds: number): string {
  return `${seconds.toFixed(1)} s`;
}

function indented(problems: readonly string[]): string[] {
  return problems.map((problem) => `  ${problem.replaceAll('\n', '\n  ')}`);
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
