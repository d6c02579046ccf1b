// Sees what a browser refuses or complains of on a page.
import type { BrowserContext } from 'playwright-core';

interface PolicyWatch {
  /** What was refused since the last call, a sentence each. */
  take(): readonly string[];
}

/** Watches every page of `context`: each violation of its Content-Security-Policy, and each warning or error in its console. */
export async function watchPolicy(context: BrowserContext): Promise<PolicyWatch> {
  let seen: string[] = [];
  await context.exposeFunction('reportViolation', (violation: string) => void seen.push(violation));
  await context.addInitScript(() => {
    const { reportViolation } = window as unknown as { reportViolation: (violation: string) => void };
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      reportViolation(`${effectiveDirective} refused ${blockedURI} ${sample}`.trim()),
    );
  });
  context.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) seen.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => seen.push(`uncaught: ${error.error().message}`));
  return {
    take() {
      const taken = seen;
      seen = [];
      return taken;
    },
  };
}
