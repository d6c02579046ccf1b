import type { Environment } from '../../functions/environment.ts';
import type worker from '../../functions/worker.ts';

declare global {
  namespace Cloudflare {
    interface Env extends Environment {}
    interface GlobalProps {
      mainModule: { default: typeof worker };
    }
  }
}
