import type { Backend } from './decap.ts';
import { mendImplementation } from './mend-implementation.ts';

/**
 * Decap's `proxy` backend knows an entry without a draft by a 404, which every browser notes as an error at each entry that is opened. The CMS
 * of an author's own machine answers `null` (scripts/local/authoring/desk.ts), and this tells Decap in its own way.
 */
export function mendMissingDraft(proxy: Backend | undefined): void {
  mendImplementation(proxy, (implementation) => {
    const ask = implementation.request?.bind(implementation);
    if (ask === undefined) return;
    implementation.request = async (payload) => {
      const body = await ask(payload);
      if (payload.action === 'unpublishedEntry' && body === null) throw Object.assign(new Error('No draft'), { status: 404 });
      return body;
    };
  });
}
