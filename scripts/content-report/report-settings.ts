import { parseArgs } from 'node:util';

/** Where to say it, on GitHub. */
export interface PostingPlace {
  readonly apiUrl: string;
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  readonly pullNumber: number;
}

/** What `npm run report:content` was asked for. */
export interface ReportSettings {
  readonly base: string;
  readonly head: string;
  readonly siteUrl: string | undefined;
  /** Undefined where the report is only printed. */
  readonly place: PostingPlace | undefined;
}

export type SettingsReading =
  | { readonly kind: 'settings'; readonly settings: ReportSettings }
  | { readonly kind: 'refused'; readonly lines: readonly string[] };

export const usage = `npm run report:content -- --base <directory or commit> --head <directory or commit>

  --base main          the content as it is published
  --head content       the content as it would be: a directory, or a commit
  --pull-request 12    also says it there, in one comment. It needs GITHUB_TOKEN and GITHUB_REPOSITORY (owner/name), and takes
                       GITHUB_API_URL and, for links into the CMS, SITE_URL`;

/** Reads the command line and the environment; what is wrong is named all at once. */
export function readReportSettings(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): SettingsReading {
  let values: { base?: string | undefined; head?: string | undefined; 'pull-request'?: string | undefined };
  try {
    const text = { type: 'string' } as const;
    values = parseArgs({ args: [...words], options: { base: text, head: text, 'pull-request': text } }).values;
  } catch (error) {
    return { kind: 'refused', lines: [error instanceof Error ? error.message : String(error), usage] };
  }
  const { base, head, 'pull-request': pullRequest } = values;
  const { GITHUB_TOKEN: token = '', GITHUB_REPOSITORY: repository = '', GITHUB_API_URL: apiUrl, SITE_URL: siteUrl } = environment;
  const [owner = '', repo = '', ...rest] = repository.split('/');
  const isPosted = pullRequest !== undefined;
  const wrong = [
    ...(base ? [] : ['Say with --base which content is published.']),
    ...(head ? [] : ['Say with --head which content it would be.']),
    ...(isPosted && !/^[1-9]\d{0,9}$/.test(pullRequest) ? ['--pull-request takes the number of a pull request, such as 12.'] : []),
    ...(isPosted && token === '' ? ['Set GITHUB_TOKEN to a token that may write comments on pull requests.'] : []),
    ...(isPosted && (owner === '' || repo === '' || rest.length > 0) ? ['Set GITHUB_REPOSITORY to owner/name.'] : []),
    ...(siteUrl && !/^https?:\/\/[\w.:-]+\/?$/.test(siteUrl)
      ? ['Set SITE_URL to the site’s address, such as https://mentoring.example.org.']
      : []),
  ];
  if (wrong.length > 0 || !base || !head) return { kind: 'refused', lines: [...wrong, usage] };
  const place = isPosted
    ? { apiUrl: apiUrl || 'https://api.github.com', token, owner, repo, pullNumber: Number(pullRequest) }
    : undefined;
  return { kind: 'settings', settings: { base, head, siteUrl: siteUrl || undefined, place } };
}
