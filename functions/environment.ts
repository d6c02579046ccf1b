import type { PeopleBinding } from './person/people.ts';
import type { Registry } from './registry/registry.ts';
import { registryName } from './registry/registry-name.ts';

/** The Worker's bindings (wrangler.jsonc). Settings are parsed from the same object by `settings.ts`. */
export interface Environment extends PeopleBinding {
  readonly ASSETS: Fetcher;
  readonly REGISTRY: DurableObjectNamespace<Registry>;
  readonly SUBMISSION_LIMIT?: RateLimit;
  readonly [setting: string]: unknown;
}

/** The only Registry: one object is one writer. */
export function registryOf(environment: Environment): DurableObjectStub<Registry> {
  return environment.REGISTRY.getByName(registryName);
}
