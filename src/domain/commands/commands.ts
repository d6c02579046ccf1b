import { accept } from './accept.ts';
import { assign } from './assign.ts';
import { claim } from './claim.ts';
import type { Command } from './command.ts';
import { conflict } from './conflict.ts';
import { decline } from './decline.ts';
import { helpAbout } from './help.ts';
import { note } from './note.ts';
import { release } from './release.ts';
import { reopen } from './reopen.ts';
import { review } from './review.ts';
import { sameAs } from './same-as.ts';
import { unclaim } from './unclaim.ts';
import { waitlist } from './waitlist.ts';
import { withdraw } from './withdraw.ts';

const acting: readonly Command[] = [
  claim,
  unclaim,
  assign,
  review,
  accept,
  waitlist,
  decline,
  reopen,
  withdraw,
  note,
  sameAs,
  conflict,
  release,
];

/** Everything that can be written in a comment, in the order of `/help` and of the guide. */
export const commands: readonly Command[] = [...acting, helpAbout(acting)];
