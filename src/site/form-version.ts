import { createHash } from 'node:crypto';
import type { FormContent } from '../domain/form/form.ts';

/** The version of a form: twelve hexadecimal digits of its content's SHA-256. A stored submission names the version that it answered. */
export function formVersion(content: FormContent): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
}
