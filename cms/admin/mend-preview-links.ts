import type { Backend } from './decap.ts';
import { mendImplementation } from './mend-implementation.ts';

/**
 * On an author's own machine no draft is built, and Decap asks for its preview all the same, over and over. The button that asks once more goes
 * away in mends.css: Decap shows it wherever there is no preview, also with `show_preview_links: false` (decap-cms-core, `reducers/deploys.ts`),
 * which would take “View Live” as well.
 */
export function mendPreviewLinks(proxy: Backend | undefined): void {
  mendImplementation(proxy, (implementation) => {
    implementation.getDeployPreview = undefined;
  });
}
