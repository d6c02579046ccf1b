/** Every sentence that a deployment says. */

/** GitHub's limit for the description of a status. */
const maxDescriptionCharacters = 140;

export const deploymentWords = {
  deployed: (subject: string, seconds: number) => `Deployed "${subject}" in ${inSeconds(seconds)}`,
  notDeployed: (subject: string, problems: readonly string[]) =>
    [`Not deployed: "${subject}". The site stays as it was.`, ...indented(problems)].join('\n'),
  previewed: (branch: string, address: string, seconds: number) => `Preview of ${branch} in ${inSeconds(seconds)}: ${address}`,
  notPreviewed: (branch: string, problems: readonly string[]) => [`No preview of ${branch}:`, ...indented(problems)].join('\n'),
  editorsContent:
    'The site shows what editors published in the emulated repository, not the content/ of this directory. Begin anew with --fresh',
  noSiteYet: (problems: readonly string[]) =>
    ['The content cannot be shown, and there is no earlier site to go on with:', ...indented(problems)].join('\n'),
  workerRestarts: 'The Worker did not take up the new content by itself. Starting it again',
  reportFailed: (number: number, reason: string) => `The report on pull request ${number} was not written: ${reason}`,

  building: 'Checking the content and building the pages',
  onTheSite: 'On the site',
  superseded: 'A newer commit came first',
  previewIsReady: 'The preview is ready',
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
