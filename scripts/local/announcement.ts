/** What `npm start` says once everything runs. */
import type { Temporal } from 'temporal-polyfill';
import { localToken } from './fixed-names.ts';
import { programTimeZone } from './program-clock.ts';

export type Announced = {
  siteUrl: string;
  githubUrl: string;
  mailUrl: string;
  /** Undefined where nothing is deployed from the emulated GitHub. */
  previewUrl: string | undefined;
  /** Undefined where the CMS edits the emulated GitHub. */
  cmsUrl: string | undefined;
  now: Temporal.Instant;
  command: 'start' | 'run dev';
};

/** Every address, where the clock stands, who can sign in, and how to go on. */
export function announcement({ siteUrl, githubUrl, mailUrl, previewUrl, cmsUrl, now, command }: Announced): string {
  const clock = now.toZonedDateTimeISO(programTimeZone);
  const options = { dateStyle: 'full', timeStyle: 'short', timeZone: programTimeZone } as const;
  const words = new Intl.DateTimeFormat('en-US', options).format(now.epochMilliseconds);
  const later = clock.toPlainDate().add({ days: 18 });
  const previews =
    previewUrl === undefined ? '' : `\n  Previews          ${previewUrl}/   (of what editors have not published yet)`;
  const cms =
    cmsUrl === undefined
      ? `\n  Edit              ${siteUrl}/admin/   (the CMS on the emulated GitHub; sign in as editor)`
      : `\n  Edit              ${cmsUrl}   (the CMS on the files of content/; no sign-in)`;
  const accounts =
    cmsUrl === undefined
      ? `  Sign in as        editor (token ${localToken('editor')}) or chair (token ${localToken('chair')})\n`
      : '';
  return `
  The site          ${siteUrl}/
  Apply as mentee   ${siteUrl}/apply/mentee/
  Apply as mentor   ${siteUrl}/apply/mentor/${cms}
  The issues        ${githubUrl}/alsc/mentoring-applications/issues   (emulated GitHub)
  The mail          ${mailUrl}/   (emulated mail service)${previews}
  Health            ${siteUrl}/api/health

  Program clock     ${words} in Chicago; it stands still
                    move it: npm ${command} -- --now ${later.toString()}
${accounts}  Kept in           .data/ between runs; begin anew: npm ${command} -- --fresh
  Stop              Ctrl-C
`;
}
