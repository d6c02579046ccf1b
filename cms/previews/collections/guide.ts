import { type Audience, type guideCollection, guidePageAddress } from '../../../src/domain/guide/addresses.ts';
import GuidePage from '../../../src/pages/guide/[audience]/[...slug].astro';
import { readGuidePages } from '../../../src/site/guide/guide-pages.ts';
import type { Preview } from '../preview.ts';
import { renderComponent } from '../render-component.ts';

/** A page of a guide. */
export function guideFor<For extends Audience>(audience: For): Preview<ReturnType<typeof guideCollection<For>>> {
  return {
    async render({ slug }) {
      const page = (await readGuidePages(audience)).find(({ id }) => id === slug);
      return renderComponent(GuidePage, {
        props: { audience, page },
        path: guidePageAddress(audience, slug),
      });
    },
  };
}
