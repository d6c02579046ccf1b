import type { Temporal } from 'temporal-polyfill';
import type { Outcome } from '../../../src/domain/delivery/delivery.ts';
import type { Repository } from '../../github/client.ts';
import type { People } from '../../person/people.ts';
import type { Settings } from '../../settings.ts';
import type { Delivery } from '../outbox.ts';
import type { Committee } from '../review/committee.ts';

/** What every delivery needs. Time is passed in, for the tests. */
export interface DeliveryContext {
  readonly sql: SqlStorage;
  readonly settings: Settings;
  readonly people: People;
  readonly now: () => number;
  /** The program clock: what people were promised in days runs on it. */
  readonly programNow: () => Temporal.Instant;
  readonly committee: Committee;
  /** Runs work without waiting in one transaction: an error leaves nothing of it. */
  readonly transaction: <Result>(work: () => Result) => Result;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** What a delivery to GitHub needs besides: the repository, signed in. */
export interface GitHubContext extends DeliveryContext {
  readonly github: Repository;
}

/** Makes the calls of one kind of delivery. Whatever the service answers is an `Outcome`, never an exception. */
export type DeliveryHandler<Context extends DeliveryContext> = (context: Context, delivery: Delivery) => Promise<Outcome>;
