import type { Scene } from './scene.ts';
import { altText } from './scenes/alt-text.ts';
import { board } from './scenes/board.ts';
import { collections } from './scenes/collections.ts';
import { dates } from './scenes/dates.ts';
import { editor } from './scenes/editor.ts';
import { kinds } from './scenes/kinds.ts';
import { mail } from './scenes/mail.ts';
import { media } from './scenes/media.ts';
import { mentorsFirst } from './scenes/mentors-first.ts';
import { menus } from './scenes/menus.ts';
import { noLongerAsked } from './scenes/no-longer-asked.ts';
import { pickers } from './scenes/pickers.ts';
import { publish } from './scenes/publish.ts';
import { publishedMenu } from './scenes/published-menu.ts';
import { question } from './scenes/question.ts';
import { recording } from './scenes/recording.ts';
import { refused } from './scenes/refused.ts';
import { signIn } from './scenes/sign-in.ts';
import { status } from './scenes/status.ts';
import { textButtons } from './scenes/text-buttons.ts';

/** Every picture of the guide. */
export const scenes: readonly Scene[] = [
  signIn,
  collections,
  editor,
  textButtons,
  board,
  status,
  publish,
  publishedMenu,
  dates,
  mentorsFirst,
  pickers,
  kinds,
  question,
  noLongerAsked,
  recording,
  altText,
  media,
  mail,
  menus,
  refused,
];
