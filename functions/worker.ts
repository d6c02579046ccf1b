// The Worker's entry: requests, the watchdog's clock and the Registry.
import { app } from './app.ts';
import { type Environment, registryOf } from './environment.ts';

export { Registry } from './registry/registry.ts';

export default {
  fetch: app.fetch,
  scheduled: (_controller, environment) => registryOf(environment).watch(),
} satisfies ExportedHandler<Environment>;
