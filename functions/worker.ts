// The Worker's entry: requests, the cron trigger and the Durable Objects.
import { app } from './app.ts';
import { type Environment, registryOf } from './environment.ts';

export { Person } from './person/person.ts';
export { Registry } from './registry/registry.ts';

export default {
  fetch: app.fetch,
  scheduled: (_controller, environment) => registryOf(environment).watchdog(),
} satisfies ExportedHandler<Environment>;
