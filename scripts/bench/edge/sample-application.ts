import { join } from 'node:path';
import { readContent } from '../../../cms/read-content.ts';
import { sampleAnswers } from '../../samples/sample-answers.ts';

const reading = await readContent(join(import.meta.dirname, '..', '..', '..', 'content'));
if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
export const form = reading.data.forms.mentee;
export const action = '/api/applications/mentee';

/** The JSON of a mentee application; each `count` is another person. */
export function sampleApplication(count: number): string {
  return JSON.stringify({ answers: sampleAnswers(form, { email: `reader-${count + 1}@example.org` }) });
}
