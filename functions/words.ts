// Every sentence that the edge says by itself, on pages and in JSON. Sentences about cycles are in src/domain/cycle/sentences.ts,
// those at fields in src/domain/form/messages.ts.
import { programData } from './program-data.ts';

/** A page with a heading, paragraphs and one way on. */
export interface Words {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly link: { readonly href: string; readonly text: string };
}

const home = { href: '/', text: 'Go to the start page' } as const;

export const words = {
  errorSummary: 'There is a problem',
  notProvided: 'Not provided',
  changeOrLeave: 'If so, choose Change. If your answer is right, leave it as it is.',
  invalid: 'Some answers need another look.',
  repeatedId: 'This submission id was used with other answers. Send these with an id of their own.',
  answersForADay:
    'This copy is shown here for one day. It leaves out your name, your contact details and what you told us about your identity, since this address also travels by mail. Print or save it if you want to keep it.',
  sendLabel: { application: 'Send your application', 'goal sheet': 'Send the goal sheet' },
  received: { application: 'Application received', 'goal sheet': 'Goal sheet received' },
  yours: { application: 'Your application', 'goal sheet': 'Your goal sheet' },
  mailComes:
    'A mail with your reference comes to the address that you gave, usually within minutes. When very many forms arrive, it can take a day or longer; this page keeps your reference all the same.',
  goalSheetNext:
    'Your goal sheet is on its way to the committee, which keeps it with your match. Nothing else is needed from you for now.',
  goalSheetStatus: 'Received',
  goalSheetDetail: 'It is stored safely for the committee.',
  whatYouTyped: 'What you typed',
  keepWhatYouTyped: 'Copy it if you want to keep it.',
  formChanged: 'This form has changed since you opened it',
  formChangedDetail:
    'Nothing has been sent, and your answers are kept. Read the questions once more: one may be new or worded differently.',
  noLongerAsked: 'This is no longer asked, and will not be sent:',

  applicationsAreClosed: 'Applications are closed',
  closed: (headline: string, sentences: readonly string[]): Words => ({
    headline,
    paragraphs: [...sentences, 'Nothing was sent.'],
    link: { href: '/apply/', text: 'See when and how to apply' },
  }),
  noCycle: (): Words => ({
    headline: 'There is no cycle to file this under yet',
    paragraphs: ['Nothing was sent. Please come back when the dates of the next cycle are on this site.'],
    link: home,
  }),
  tooLarge: (back: string): Words => ({
    headline: 'Your answers are too long to send',
    paragraphs: [
      'Together they are far longer than this form takes. Go back with your browser’s Back button, shorten the longest answers and send them again. Nothing was sent.',
    ],
    link: { href: back, text: 'Start again with an empty form' },
  }),
  unsupportedType: (back: string): Words => ({
    headline: 'This could not be read',
    paragraphs: ['The program takes what its own form sends, or JSON. Nothing was sent.'],
    link: { href: back, text: 'Go to the form' },
  }),
  otherSite: (back: string): Words => ({
    headline: 'Please send the form from this site',
    paragraphs: ['What arrived did not come from a page of this site, or your browser hides where it came from. Nothing was sent.'],
    link: { href: back, text: 'Open the form here' },
  }),
  tooMany: (minutes: number, back: string): Words => ({
    headline: 'Please wait before you send more',
    paragraphs: [
      `There have been many attempts in a short time. Try again in ${waitInWords(minutes)}. Nothing was sent this time.`,
    ],
    link: { href: back, text: 'Go to the form' },
  }),
  tooManyVisits: (minutes: number): Words => ({
    headline: 'Please wait before you open this page again',
    paragraphs: [
      `Pages like this one were opened very often from your network in a short time. Try again in ${waitInWords(minutes)}. Nothing was changed.`,
    ],
    link: { href: '/contact/', text: 'Write to us if it goes on' },
  }),
  statusLinkSent: (): Words => ({
    headline: 'Look into your mail',
    paragraphs: [
      'If the reference and the address belong together, a mail with your private address is on its way. It usually comes within minutes.',
      'If none comes, check both for typing errors: the address has to be the one that you gave in the form.',
    ],
    link: home,
  }),
  statusLinkUnread: (back: string): Words => ({
    headline: 'Both answers are needed',
    paragraphs: [
      'A reference looks like MENTEE-2014F-7K3Q4 and stands in the mail that you got when you sent your form. The email address is the one that you gave there.',
    ],
    link: { href: back, text: 'Try again' },
  }),
  pageUnavailable: (): Words => ({
    headline: 'Sorry, there is a problem with the service',
    paragraphs: [
      'This page cannot be shown right now. Wait a few minutes, then load it again.',
      'If you have just sent a form, loading this page again is safe: nothing is sent twice.',
    ],
    link: { href: '/contact/', text: 'Write to us if it goes on' },
  }),
  unavailable: (): Words => ({
    headline: 'Sorry, there is a problem with the service',
    paragraphs: [
      'Your answers were not stored. Go back with your browser’s Back button: they are still in the form. Wait a few minutes, then send them again.',
    ],
    link: { href: '/contact/', text: 'Write to us if it goes on' },
  }),
  notStored: {
    headline: 'Sorry, there is a problem with the service',
    paragraphs: ['Your answers were not stored. They are all on this page: wait a few minutes, then send them again.'],
    link: { href: '/contact/', text: 'Write to us if it goes on' },
  } satisfies Words,
  unknownAddress: (): Words => ({
    headline: 'This address leads nowhere',
    paragraphs: ['There is no application behind it. Check that you copied the whole address from your receipt or your mail.'],
    link: { href: '/status-link/', text: 'Have your address mailed to you' },
  }),
  cannotWithdraw: (back: string): Words => ({
    headline: 'This cannot be withdrawn any more',
    paragraphs: ['The committee has decided on it already.'],
    link: { href: back, text: 'See your application' },
  }),
  wrongMethod: (): Words => ({
    headline: 'This address does not take that',
    paragraphs: ['Open it in the ordinary way, or send the form from its page.'],
    link: home,
  }),
  notFound: (): Words => ({ headline: 'Page not found', paragraphs: ['There is no page at this address.'], link: home }),
} as const;

/** The title in the browser's tab: the page's own, then the program's name. */
export function titled(headline: string): string {
  return `${headline} · ${programData.program.name}`;
}

function waitInWords(minutes: number): string {
  if (minutes < 2) return 'a minute';
  return minutes < 120 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
}
