// The whole system behind a front that serves it as production would.
import { findFreePort } from '../../local/ports.ts';
import { withSystem } from '../with-system.ts';
import { withBuiltSite } from './built-site.ts';
import { startHttpsFront } from './https-front.ts';
import { selfSignedCertificate } from './self-signed-certificate.ts';

export type FrontedSystem = {
  readonly siteUrl: string;
  readonly siteDirectory: string;
  /** Lets Chromium trust the front’s certificate. */
  readonly chromiumArgument: string;
};

/** Runs `work` against a system of its own over HTTPS, which is gone afterwards. */
export async function withFrontedSystem<Result>(
  work: (system: FrontedSystem) => Promise<Result>,
  onSent: (path: string, bytes: number) => void = () => undefined,
): Promise<Result> {
  const port = await findFreePort();
  const siteUrl = `https://localhost:${port}`;
  const certificate = selfSignedCertificate(new Date());
  return withBuiltSite(siteUrl, (siteDirectory) =>
    withSystem(
      async (system) => {
        const front = await startHttpsFront({ port, upstream: system.siteUrl, certificate, onSent });
        try {
          const chromiumArgument = `--ignore-certificate-errors-spki-list=${certificate.publicKeyHash}`;
          return await work({ siteUrl, siteDirectory, chromiumArgument });
        } finally {
          front.close();
        }
      },
      { siteDirectory, settings: { SITE_URL: siteUrl } },
    ),
  );
}
