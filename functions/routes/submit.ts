import type { Form } from '../../src/domain/form/form.ts';
import { formTraits } from '../../src/domain/form/form-traits.ts';
import { mostBytes } from '../../src/domain/form/most-characters.ts';
import { type AppContext, requestContext } from '../context.ts';
import { isRateLimited, rateLimitSeconds } from '../intake/rate-limit.ts';
import { formType, mediaTypeOf, readBody } from '../intake/read-body.ts';
import { readFormPost } from '../intake/read-post.ts';
import { errorName, log } from '../log.ts';
import { typedAnswers } from '../pages/answers-list.ts';
import { type Refusal, refuse, refuseAsJson, refuseAsPage, retryAfterSeconds } from '../refusal.ts';
import { words } from '../words.ts';
import { submitForm } from './submit-form.ts';
import { submitJson } from './submit-json.ts';

/** `POST` of a form, from its page or as JSON. Checks type, rate and size here, and leaves the answers to one handler for each type. */
export function submit(form: Form) {
  const { page } = formTraits[form.name];
  return async (context: AppContext): Promise<Response> => {
    const type = typeOf(context.req.raw);
    if (!type) return refuse(context, { status: 415, code: 'unsupported type', words: words.unsupportedType(page) });
    const tooLarge: Refusal = { status: 413, code: 'too large', words: words.tooLarge(page) };
    const body = await readBody(context.req.raw, mostBytes(form.content));
    const post = body && type === 'form' ? readFormPost(body) : undefined;
    const refuseInType = (refusal: Refusal) =>
      type === 'json'
        ? refuseAsJson(context, refusal)
        : refuseAsPage(context, refusal, post && typedAnswers(form.content, post.answers));
    if (!body || (type === 'form' && !post)) return refuseInType(tooLarge);
    if (await isRateLimited(context, requestContext(context).settings.isDevelopment)) {
      const headers = { 'retry-after': String(rateLimitSeconds) };
      return refuseInType({ status: 429, code: 'too many', words: words.tooMany(rateLimitSeconds / 60, page), headers });
    }
    try {
      return post ? await submitForm(context, form, post) : await submitJson(context, form, body);
    } catch (error) {
      log('error', 'submission failed', { form: form.name, reason: errorName(error) });
      return refuseInType({
        status: 503,
        code: 'unavailable',
        words: words.unavailable(),
        headers: { 'retry-after': retryAfterSeconds },
      });
    }
  };
}

function typeOf(request: Request): 'form' | 'json' | undefined {
  const mediaType = mediaTypeOf(request);
  if (mediaType === formType) return 'form';
  return mediaType === 'application/json' ? 'json' : undefined;
}
