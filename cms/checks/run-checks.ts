import type { Library } from '../../src/domain/library/library.ts';
import type { ProgramData } from '../../src/domain/program/program-data.ts';
import type { Finding, RuleBroken } from '../findings/finding.ts';
import type { Media } from '../read-media.ts';
import type { Check, ContentTexts, TextCheck } from './check.ts';
import { ensureActivitiesReferToWhatExists } from './ensure-activities-refer-to-what-exists.ts';
import { ensureCaptionsAreSound } from './ensure-captions-are-sound.ts';
import { ensureComponentsExist } from './ensure-components-exist.ts';
import { ensureCycleDatesFollow } from './ensure-cycle-dates-follow.ts';
import { ensureCyclesAreDistinct } from './ensure-cycles-are-distinct.ts';
import { ensureCyclesAreNamedConsistently } from './ensure-cycles-are-named-consistently.ts';
import { ensureFormsAskForEmail } from './ensure-forms-ask-for-email.ts';
import { ensureFormsAskTheCommitteesQuestions } from './ensure-forms-ask-the-committees-questions.ts';
import { ensureFormsFitAnIssue } from './ensure-forms-fit-an-issue.ts';
import { ensureHeadingsAreInOrder } from './ensure-headings-are-in-order.ts';
import { ensureImagesAreDescribed } from './ensure-images-are-described.ts';
import { ensureImagesExist } from './ensure-images-exist.ts';
import { ensureInternalLinksLeadSomewhere } from './ensure-internal-links-lead-somewhere.ts';
import { ensureNeededPagesAreThere } from './ensure-needed-pages-are-there.ts';
import { ensureNumberLimitsAgree } from './ensure-number-limits-agree.ts';
import { ensurePagesAreEasyToRead } from './ensure-pages-are-easy-to-read.ts';
import { ensurePagesHaveFreeAddresses } from './ensure-pages-have-free-addresses.ts';
import { ensurePersonalAnswersStayPrivate } from './ensure-personal-answers-stay-private.ts';
import { ensurePicturesAreSmall } from './ensure-pictures-are-small.ts';
import { ensurePostersExist } from './ensure-posters-exist.ts';
import { ensureQuestionNamesAreUnique } from './ensure-question-names-are-unique.ts';
import { ensureRedirectsLeadStraight } from './ensure-redirects-lead-straight.ts';
import { ensureResourceLinksAreSound } from './ensure-resource-links-are-sound.ts';
import { ensureTextsHoldNoCode } from './ensure-texts-hold-no-code.ts';
import { ensureWeekdaysAreComputed } from './ensure-weekdays-are-computed.ts';

export const checks: readonly Check[] = [
  ensureCycleDatesFollow,
  ensureCyclesAreDistinct,
  ensureFormsAskForEmail,
  ensureQuestionNamesAreUnique,
  ensurePersonalAnswersStayPrivate,
  ensureNumberLimitsAgree,
  ensureFormsFitAnIssue,
  ensureCaptionsAreSound,
  ensureActivitiesReferToWhatExists,
  ensureRedirectsLeadStraight,
  ensureInternalLinksLeadSomewhere,
  ensureResourceLinksAreSound,
  ensureCyclesAreNamedConsistently,
  ensurePostersExist,
  ensureFormsAskTheCommitteesQuestions,
  ensurePagesAreEasyToRead,
];

export const textChecks: readonly TextCheck[] = [
  ensureTextsHoldNoCode,
  ensureComponentsExist,
  ensureHeadingsAreInOrder,
  ensureWeekdaysAreComputed,
  ensureImagesAreDescribed,
  ensureImagesExist,
  ensurePicturesAreSmall,
  ensurePagesHaveFreeAddresses,
  ensureNeededPagesAreThere,
];

const broken = (rule: string, findings: readonly Finding[]): readonly RuleBroken[] =>
  findings.map((finding) => ({ ...finding, rule }));

/** Runs every check of texts and pictures, and returns every problem. */
export function runTextChecks(texts: ContentTexts, media: Media): readonly RuleBroken[] {
  return textChecks.flatMap(({ name, problemsIn }) => broken(name, problemsIn(texts, media)));
}

/** Runs every check, those of texts and pictures too, and returns every problem. */
export function runChecks(data: ProgramData, texts: ContentTexts, library: Library, media: Media): readonly RuleBroken[] {
  return [
    ...checks.flatMap(({ name, problemsIn }) => broken(name, problemsIn(data, texts, library, media))),
    ...runTextChecks(texts, media),
  ];
}
