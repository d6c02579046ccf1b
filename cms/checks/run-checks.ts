import type { Cycle } from '../../src/domain/cycle/cycle.ts';
import type { FormContent } from '../../src/domain/form/form.ts';
import type { Library } from '../../src/domain/library/library.ts';
import type { ProgramData } from '../../src/domain/program/program-data.ts';
import type { Redirects } from '../../src/domain/redirect/redirects.ts';
import type { ContentTexts, Media } from '../content-files.ts';
import { cycleFile } from '../entries/cycle-file.ts';
import { formFile } from '../entries/question-paths.ts';
import type { Finding, RuleBroken } from '../findings/finding.ts';
import type { Check, EntryCheck, TextCheck } from './check.ts';
import { ensureActivitiesReferToWhatExists } from './ensure-activities-refer-to-what-exists.ts';
import { ensureCaptionsAreSound } from './ensure-captions-are-sound.ts';
import { ensureComponentsExist } from './ensure-components-exist.ts';
import { ensureCyclesAreDistinct } from './ensure-cycles-are-distinct.ts';
import { ensureCyclesHaveTheirForms } from './ensure-cycles-have-their-forms.ts';
import { ensureDeclineCodesAreDistinct } from './ensure-decline-codes-are-distinct.ts';
import { ensureHeadingsAreInOrder } from './ensure-headings-are-in-order.ts';
import { ensureImagesAreDescribed } from './ensure-images-are-described.ts';
import { ensureImagesExist } from './ensure-images-exist.ts';
import { ensureInternalLinksLeadSomewhere } from './ensure-internal-links-lead-somewhere.ts';
import { ensureMailsNameWhatTheyHave } from './ensure-mails-name-what-they-have.ts';
import { ensureNeededPagesAreThere } from './ensure-needed-pages-are-there.ts';
import { ensurePagesAreEasyToRead } from './ensure-pages-are-easy-to-read.ts';
import { ensurePagesHaveFreeAddresses } from './ensure-pages-have-free-addresses.ts';
import { ensurePicturesAreSmall } from './ensure-pictures-are-small.ts';
import { ensurePostersExist } from './ensure-posters-exist.ts';
import { ensureResourceLinksAreSound } from './ensure-resource-links-are-sound.ts';
import { ensureTextsHoldNoCode } from './ensure-texts-hold-no-code.ts';
import { ensureWeekdaysAreComputed } from './ensure-weekdays-are-computed.ts';
import { cycleChecks, formChecks, redirectChecks } from './entry-checks.ts';

export const checks: readonly Check[] = [
  ...cycleChecks.map(ofEveryCycle),
  ensureCyclesAreDistinct,
  ...formChecks.map(ofEveryForm),
  ...redirectChecks.map(ofTheRedirects),
  ensureMailsNameWhatTheyHave,
  ensureDeclineCodesAreDistinct,
  ensureCaptionsAreSound,
  ensureActivitiesReferToWhatExists,
  ensureInternalLinksLeadSomewhere,
  ensureResourceLinksAreSound,
  ensurePostersExist,
  ensurePagesAreEasyToRead,
];

export const textChecks: readonly TextCheck[] = [
  ensureCyclesHaveTheirForms,
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

function ofEveryCycle({ name, problemsWithin }: EntryCheck<Cycle>): Check {
  return {
    name,
    problemsIn: ({ cycles }, texts) =>
      cycles.flatMap((cycle, index) => problemsWithin(cycle).map((problem) => ({ file: cycleFile(texts, index), ...problem }))),
  };
}

function ofEveryForm({ name, problemsWithin }: EntryCheck<FormContent>): Check {
  return {
    name,
    problemsIn: ({ forms }) =>
      Object.values(forms).flatMap((form) =>
        problemsWithin(form.content).map((problem) => ({ file: formFile(form.name), ...problem })),
      ),
  };
}

function ofTheRedirects({ name, problemsWithin }: EntryCheck<Redirects>): Check {
  return {
    name,
    problemsIn: (_data, _texts, { redirects }) =>
      problemsWithin(redirects).map((problem) => ({ file: 'redirects.yml', ...problem })),
  };
}
