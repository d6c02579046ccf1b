// A short recording of our own making, for practice copies alone: without it nobody who tries the program would meet player, captions, chapters
// and transcript, because the address of the real forum's recording is not known. A public site has none of it (decision 0029).
import type { Recording } from '../../domain/forum/recording.ts';
import { readCaptions } from '../captions/read-captions.ts';
import { practiceNow } from '../program-clock.ts';
import captions from './demonstration/recording.vtt?raw';
import type { CaptionedRecording } from './sessions.ts';

interface Demonstration extends CaptionedRecording {
  readonly forum: { readonly title: string; readonly recording: Recording };
  readonly file: string;
  readonly poster: string;
}

const address = '/recordings/demonstration';
const file = `${address}.webm`;

/** The demonstration recording; none in production. */
export const demonstrations: readonly Demonstration[] = practiceNow
  ? [
      {
        id: 'demonstration',
        forum: { title: 'Demonstration recording', recording: { title: 'the demonstration recording', isFree: true, file } },
        cues: readCaptions(captions).cues,
        file,
        poster: `${address}.webp`,
      },
    ]
  : [];
