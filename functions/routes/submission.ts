import type { Form } from '../../src/domain/form/form.ts';
import { formTraits } from '../../src/domain/form/form-traits.ts';
import type { AppContext } from '../context.ts';
import { factsOf } from '../context.ts';
import { maxBodyBytes, readBody } from '../intake/read-body.ts';
import { isTooFrequent, limitSeconds } from '../intake/too-frequent.ts';
import { log } from '../log.ts';
import { type Refusal, refuse, refuseAsJson, refuseAsPage, retryAfterSeconds } from '../refusal.ts';
import { words } from '../words.ts';
import { submitForm } from './submit-form.ts';
import { submitJson } from './submit-json.ts';

type Kind = 'form' | 'json';

/** `POST` of a form, from its page or as JSON: the door. Type, size and frequency are checked here, answers behind it. */
export function submission(form: Form) {
  const { page } = formTraits[form.name];
  return async (context: AppContext): Promise<Response> => {
    const kind = kindOf(context.req.header('content-type'));
    if (!kind) return refuse(context, { status: 415, code: 'unsupported type', words: words.unsupportedType(page) });
    const refuseInKind = (refusal: Refusal) => (kind === 'json' ? refuseAsJson(context, refusal) : refuseAsPage(context, refusal));
    if (await isTooFrequent(context, factsOf(context).settings.isDevelopment)) {
      const headers = { 'retry-after': String(limitSeconds) };
      return refuseInKind({ status: 429, code: 'too many', words: words.tooMany(limitSeconds / 60, page), headers });
    }
    const body = await readBody(context.req.raw, maxBodyBytes);
    if (!body) return refuseInKind({ status: 413, code: 'too large', words: words.tooLarge(page) });
    try {
      return kind === 'json' ? await submitJson(context, form, body) : await submitForm(context, form, body);
    } catch (error) {
      log('error', 'submission failed', { form: form.name, reason: error instanceof Error ? error.name : 'unknown error' });
      return refuseInKind({
        status: 503,
        code: 'unavailable',
        words: words.unavailable(),
        headers: { 'retry-after': retryAfterSeconds },
      });
    }
  };
}

function kindOf(contentType: string | undefined): Kind | undefined {
  const type = contentType?.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/x-www-form-urlencoded') return 'form';
  return type === 'application/json' ? 'json' : undefined;
}
