import { currentCycle, momentOf } from '../../../src/domain/cycle/phase.ts';
import { promise } from '../../../src/domain/cycle/sentences.ts';
import { fillMail } from '../../../src/domain/mail/mail.ts';
import { readCycles, readProgram } from '../../../src/site/content.ts';
import Mail from '../components/Mail.astro';
import type { Preview } from '../preview.ts';
import { currentState } from '../preview-state.ts';
import { asMain, renderComponent } from '../render-component.ts';

/** The mail with the values of an example, as its reader sees it: plain text. */
export const mails: Preview<'mails'> = {
  async render({ slug, data }) {
    const program = await readProgram();
    const { now, site } = currentState();
    const cycle = currentCycle(momentOf(await readCycles(), now, program.timeZone));
    const mail = fillMail(data, {
      reference: slug.startsWith('goal-sheet') ? 'GOALS-2014F-7K3Q4' : 'MENTEE-2014F-7K3Q4',
      cycle: cycle?.title ?? 'Fall 2014',
      promise: cycle ? promise(cycle) : 'Every applicant hears by Friday, October 10, 2014.',
      statusUrl: new URL('/application/an-address-of-their-own', site).href,
      contactEmail: program.contactEmail,
      program: program.name,
      outcome: 'On the waiting list',
      reason: 'More people applied than we could match.',
      nextStep: 'The dates of the next cycle will be announced on this site.',
    });
    return asMain(await renderComponent(Mail, { props: { mail } }));
  },
};
