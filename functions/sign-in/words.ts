// Every sentence that an editor reads while signing in.
import type { Words } from '../words.ts';
import { cmsPaths } from './addresses.ts';

const again = { href: cmsPaths.auth, text: 'Try again' } as const;
const editors = { href: cmsPaths.editors, text: 'Open the editors’ page' } as const;
const contact = { href: '/contact/', text: 'Write to the people who run this site' } as const;

export const signInWords = {
  notSetUp: (): Words => ({
    headline: 'Signing in is not set up yet',
    paragraphs: [
      'Editors sign in with GitHub, and this site has not been connected to it. Nothing is wrong with your account.',
      'Whoever runs the site has to register it at GitHub and enter its settings. The README says how, under “Deploy”, and the Worker’s log names what is missing.',
    ],
    link: contact,
  }),
  notRegistered: (): Words => ({
    headline: 'GitHub does not accept this site',
    paragraphs: [
      'GitHub refused the way in which this site is registered there. Nothing is wrong with your account.',
      'Whoever runs the site has to compare its registration at GitHub with its settings: the client ID, the client secret and the callback address. The README says how, under “Deploy”.',
    ],
    link: contact,
  }),
  unreachable: (): Words => ({
    headline: 'GitHub does not answer right now',
    paragraphs: [
      'You were not signed in. Your drafts are safe. Wait a few minutes, then try again; githubstatus.com tells if GitHub has trouble.',
    ],
    link: again,
  }),
  tooMany: (): Words => ({
    headline: 'Wait a minute before you sign in',
    paragraphs: ['There have been many attempts from your network in a short time. Wait a minute, then try again.'],
    link: again,
  }),
  startedElsewhere: (): Words => ({
    headline: 'Sign in from the editors’ page',
    paragraphs: [
      'A page of another site opened this window. To keep your account safe, signing in starts on the editors’ page of this site only. Nothing was sent to the other site.',
    ],
    link: editors,
  }),
  denied: (): Words => ({
    headline: 'You did not give access',
    paragraphs: [
      'You said no on GitHub’s page, so you were not signed in and nothing was shared.',
      'To edit the site you need to say yes there: the site saves your changes to GitHub in your name.',
    ],
    link: again,
  }),
  emailNotVerified: (): Words => ({
    headline: 'Confirm your email address at GitHub first',
    paragraphs: [
      'GitHub signs in only people whose email address it has checked. Open github.com, go to Settings, then Emails, and follow the mail that GitHub sends you. Then try again.',
    ],
    link: again,
  }),
  noAccess: (repository: string, login: string | undefined): Words => ({
    headline: 'This GitHub account cannot edit the site',
    paragraphs: [
      ...(login === undefined ? [] : [`You signed in to GitHub as ${login}.`]),
      `Editors need write access to the repository ${repository}. Ask the people who run the site to invite this account to it, and accept the invitation that GitHub mails you.`,
      'If you have another account that is invited already, sign out at github.com, sign in there with that one, then try again.',
    ],
    link: again,
  }),
  cookiesOff: (): Words => ({
    headline: 'Your browser did not keep the sign-in cookie',
    paragraphs: [
      'Signing in needs one cookie, for ten minutes, so that nobody else can finish your sign-in. Your browser sent none back: it blocks cookies for this site, or you came back in another browser or a private window.',
      'Allow cookies for this site in your browser’s settings, then try again in the same browser.',
    ],
    link: again,
  }),
  expired: (): Words => ({
    headline: 'That took longer than ten minutes',
    paragraphs: [
      'To keep your account safe, a sign-in ends after ten minutes. You were not signed in. Start again: GitHub will remember you.',
    ],
    link: again,
  }),
  anotherSignIn: (): Words => ({
    headline: 'This is not the sign-in that you started last',
    paragraphs: [
      'Perhaps you opened two sign-in windows: only the last one counts. Close the others. If you did not start to sign in at all, close this window: nothing has happened to your account.',
    ],
    link: again,
  }),
  repeated: (): Words => ({
    headline: 'This sign-in has been used already',
    paragraphs: ['Each sign-in counts once. Perhaps the page was loaded again, or you went back to it. You can start a new one.'],
    link: again,
  }),
  codeRefused: (): Words => ({
    headline: 'GitHub did not confirm your sign-in',
    paragraphs: [
      'GitHub no longer knew what it had sent you back with. That happens when a page is loaded twice, or after a long pause. Start again.',
    ],
    link: again,
  }),

  working: { headline: 'Signing you in', paragraphs: ['This window closes by itself in a moment.'] },
  signedIn: { headline: 'You are signed in', paragraphs: ['You can close this window and go on in the editors’ page.'] },
  noOpener: {
    headline: 'The editors’ page is not there',
    paragraphs: [
      'You were not signed in, and this window keeps nothing. The editors’ page opens this window when you sign in there; it has been closed, or this address was opened by itself.',
      'Open the editors’ page and sign in there. If your browser blocks new windows, allow them for this site.',
    ],
    link: editors,
  },
  noJavaScript: {
    headline: 'The editors’ page needs JavaScript',
    paragraphs: ['You were not signed in. Switch JavaScript on for this site in your browser’s settings, then sign in again.'],
    link: editors,
  },
} as const;
