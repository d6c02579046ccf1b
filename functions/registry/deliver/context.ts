import type { Outcome } from '../../../src/domain/delivery/delivery.ts';
import type { Repository } from '../../github/client.ts';
import type { Settings } from '../../settings.ts';
import type { Delivery } from '../outbox.ts';
import type { Submission } from '../submissions.ts';

/** What every delivery works with. Time comes from outside. */
export interface DeliveryContext {
  readonly sql: SqlStorage;
  readonly settings: Settings;
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** What a delivery on GitHub works with besides: a repository, signed in. */
export interface GitHubContext extends DeliveryContext {
  readonly github: Repository;
}

/** Carries one kind of delivery out. Never throws for what the service answers: that is an `Outcome`. */
export type Deliver<Context extends DeliveryContext> = (
  context: Context,
  delivery: Delivery,
  submission: Submission,
) => Promise<Outcome>;
