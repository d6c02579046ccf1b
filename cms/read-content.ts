// Reads `content/` from disk and checks it. Gathers every problem of every file; never stops at the first.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { cycleSchema } from '../src/domain/cycle/cycle.ts';
import { type FormContent, formSchema } from '../src/domain/form/form.ts';
import { type FormName, formNames } from '../src/domain/form/form-traits.ts';
import { type MailContent, type MailName, mailNames, mailSchema } from '../src/domain/mail/mail.ts';
import { programSchema } from '../src/domain/program/program.ts';
import type { ProgramData } from '../src/domain/program/program-data.ts';
import { formVersion } from '../src/site/form-version.ts';
import type { Finding } from './findings/finding.ts';
import { readEntry } from './read-entry.ts';

export type ContentReading =
  | { readonly ok: true; readonly data: ProgramData }
  | { readonly ok: false; readonly problems: readonly Finding[] };

/** Reads and validates everything that the Worker needs from `directory` (the repository's `content/`). */
export async function readContent(directory: string): Promise<ContentReading> {
  const problems: Finding[] = [];
  const read = async <Schema extends z.ZodType>(file: string, schema: Schema) => {
    const reading = await readEntry(directory, file, schema);
    if ('problems' in reading) problems.push(...reading.problems);
    return 'value' in reading ? reading.value : undefined;
  };
  const inCycles = await readdir(join(directory, 'cycles')).catch((): string[] => []);
  const cycleFiles = inCycles.filter((name) => name.endsWith('.yml')).sort();
  if (cycleFiles.length === 0)
    problems.push({ file: 'cycles', message: 'There is no cycle, and every page follows one. Make one under “Cycles”.' });
  const program = await read('program.yml', programSchema);
  const cycles = await Promise.all(cycleFiles.map((name) => read(`cycles/${name}`, cycleSchema)));
  const forms = await Promise.all(formNames.map((name) => read(`forms/${name}.yml`, formSchema)));
  const mails = await Promise.all(mailNames.map((name) => read(`mails/${name}.yml`, mailSchema)));
  if (problems.length > 0 || !program) return { ok: false, problems };
  return {
    ok: true,
    data: {
      program,
      cycles: cycles.filter((cycle) => cycle !== undefined),
      forms: byName(formNames, forms, (content: FormContent, name: FormName) => ({ name, version: formVersion(content), content })),
      mails: byName(mailNames, mails, (content: MailContent, _name: MailName) => content),
    },
  };
}

function byName<Name extends string, Content, Value>(
  names: readonly Name[],
  contents: readonly (Content | undefined)[],
  make: (content: Content, name: Name) => Value,
): Record<Name, Value> {
  const pairs = names.flatMap((name, index) => {
    const content = contents[index];
    return content === undefined ? [] : [[name, make(content, name)] as const];
  });
  return Object.fromEntries(pairs) as Record<Name, Value>;
}
