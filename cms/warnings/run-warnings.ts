import { named, type Problem } from '../findings/problem.ts';
import { areasWithoutActivities } from './areas-without-activities.ts';
import { captionsWithoutRecording } from './captions-without-recording.ts';
import { hardTexts } from './hard-texts.ts';
import { largePictures } from './large-pictures.ts';
import { loudHeadings } from './loud-headings.ts';
import { resourcesToReview } from './resources-to-review.ts';
import { securityContactToRenew } from './security-contact-to-renew.ts';
import { unusedPictures } from './unused-pictures.ts';
import { vagueLinks } from './vague-links.ts';
import type { Warning, WarningContext } from './warning.ts';

export const warnings: readonly Warning[] = [
  resourcesToReview,
  securityContactToRenew,
  hardTexts,
  vagueLinks,
  loudHeadings,
  largePictures,
  unusedPictures,
  areasWithoutActivities,
  captionsWithoutRecording,
];

/** Every thing in the content that is worth a look, with the names of its entry and field. */
export function runWarnings(context: WarningContext): readonly Problem[] {
  const found = warnings.flatMap(({ warningsIn }) => warningsIn(context));
  return named(found, context.texts);
}
