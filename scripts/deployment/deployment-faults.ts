/** What a build would do without, and a public site must not. Pure. */

import { isExample } from '../../src/domain/mail/mailbox.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const publicApi = 'https://api.github.com';

/**
 * Everything that keeps a site from being deployed, a sentence each; none where it can be.
 *
 * @param isWholeHistory whether git knows every commit before this one
 * @param contacts the addresses that the pages tell people to write to
 */
export function deploymentFaults(
  environment: Environment,
  isWholeHistory: boolean,
  contacts: readonly string[],
): readonly string[] {
  const siteUrl = environment['SITE_URL'] ?? '';
  return [
    ...(URL.canParse(siteUrl) && siteUrl.startsWith('https://')
      ? []
      : ['SITE_URL is not set to the https address of the site. Search engines, calendars and feeds would be sent to an example.']),
    ...(environment['PROGRAM_NOW'] ? ['PROGRAM_NOW is set. The pages would call themselves a practice copy.'] : []),
    ...(isWholeHistory
      ? []
      : [
          'This is no clone with its whole history. Pages would not say when they changed, and calendars would pass over changed dates.',
        ]),
    ...contacts
      .filter((address) => isExample(address))
      .map(
        (address) =>
          `The pages tell people to write to ${address}, which is an example and reaches nobody. Change it under “Program, menus and addresses” at /admin/, or in content/program.yml.`,
      ),
    ...apiFaults(environment),
  ];
}

/** The pages let editors' browsers talk to one address, the Worker sends them to another: they have to be of one origin. */
function apiFaults(environment: Environment): readonly string[] {
  const source = environment['GITHUB_API_SOURCE'] || publicApi;
  const api = environment['GITHUB_API_URL'] || publicApi;
  const isOrigin = URL.canParse(source) && new URL(source).origin === source;
  if (!isOrigin) return ['GITHUB_API_SOURCE is not scheme and host alone, such as https://github.example.org.'];
  if (!URL.canParse(api)) return ['GITHUB_API_URL is not an address.'];
  const { origin } = new URL(api);
  return origin === source
    ? []
    : [
        `GITHUB_API_URL is at ${origin}, and the pages let editors’ browsers talk to ${source} only. Set GITHUB_API_SOURCE=${origin}, or neither.`,
      ];
}
