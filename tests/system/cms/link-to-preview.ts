import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Where the draft can be looked at, as a backend tells it. */
    deployPreview?: { readonly url: string; readonly status: string };
  }
}

/** Lets Decap's test backend have previews, as GitHub has; before the admin is opened. */
export async function havePreviews(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface Previewing {
      getDeployPreview(): Promise<Window['deployPreview']>;
    }
    interface Registry {
      getBackend(name: string): { init(...settings: readonly unknown[]): Previewing };
    }
    let cms: Registry | undefined;
    let isPatched = false;
    Object.defineProperty(window, 'CMS', {
      set(given: Registry) {
        cms = given;
      },
      get() {
        if (cms && !isPatched) {
          isPatched = true;
          const backend = cms.getBackend('test-repo');
          const begin = backend.init;
          backend.init = (...settings) => {
            const implementation = begin(...settings);
            implementation.getDeployPreview = async () => window.deployPreview;
            return implementation;
          };
        }
        return cms;
      },
    });
  });
}

/** Says how far the preview of the draft is. */
export async function tellOfPreview(page: Page, status: 'PENDING' | 'SUCCESS'): Promise<void> {
  await page.evaluate((one) => {
    window.deployPreview = { url: 'https://pull-1.example.org/', status: one };
  }, status);
}
