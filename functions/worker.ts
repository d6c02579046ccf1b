// The Worker's entry: requests, the cron trigger and the Registry.
import { app } from './app.ts';
import { type Environment, registryOf } from './environment.ts';

export { Registry } from './registry/registry.ts';

export default {
  fetch: app.fetch,
  scheduled: (_controller, environment) => registryOf(environment).watchdog(),
} satisfies ExportedHandler<Environment>;
