import type { Form } from '../src/domain/form/form.ts';
import type { FormName } from '../src/domain/form/form-traits.ts';
import type { Library } from '../src/domain/library/library.ts';
import type { MailContent, MailName } from '../src/domain/mail/mail.ts';
import type { ProgramData } from '../src/domain/program/program-data.ts';
import { formVersion } from '../src/site/form-version.ts';
import { type ContentFiles, type ContentTexts, type Media, readContentFiles } from './content-files.ts';
import type { Finding } from './findings/finding.ts';
import { readLibrary } from './read-library.ts';

/** The content of which every field is valid. */
export interface Content {
  readonly library: Library;
  /** What the Worker carries of it. */
  readonly data: ProgramData;
  readonly texts: ContentTexts;
  readonly media: Media;
}

/** The content, or every problem of its fields. */
export type ContentReading = Content | { readonly problems: readonly Finding[] };

/** Reads and validates every entry below `directory` (the repository's `content/`). */
export async function readContent(directory: string): Promise<ContentReading> {
  return contentOf(await readContentFiles(directory));
}

/** The content of files that were read. */
export function contentOf({ texts, media }: ContentFiles): ContentReading {
  const reading = readLibrary(texts);
  if ('problems' in reading) return reading;
  const { library } = reading;
  return { library, data: programDataOf(library), texts, media };
}

function programDataOf({ program, cycles, forms, mails, statuses, 'decline-reasons': { reasons } }: Library): ProgramData {
  const versions = [...forms].map(([name, content]) => [name, { name, version: formVersion(content), content }]);
  return {
    program,
    cycles: [...cycles.values()],
    forms: Object.fromEntries(versions) as Record<FormName, Form>,
    mails: Object.fromEntries(mails) as Record<MailName, MailContent>,
    statusWords: statuses,
    declineReasons: reasons,
  };
}
