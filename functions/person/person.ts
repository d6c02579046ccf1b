// Who sent a submission: every answer that is not for the committee, in an object of its own that can be deleted whole
// (content/decisions/0039-…). It calls nobody but the Registry, never decides on a doubt, and is read by the Registry alone.
import { DurableObject } from 'cloudflare:workers';
import type { Answers } from '../../src/domain/form/answer.ts';
import { errorName, log } from '../log.ts';
import { registryName } from '../registry/registry-name.ts';

/** What a Person asks of the Registry. */
interface PersonEnvironment {
  readonly REGISTRY: {
    getByName(name: string): { fingerprintOf(submissionId: string): Promise<string | undefined> };
  };
}

/** Answers that were stored here before the Registry was asked to store the rest; it may never have been. */
interface Offer {
  readonly answers: Answers;
  /** Epoch milliseconds of the real clock. */
  readonly offeredAt: number;
}

/** By then (milliseconds) no request that made an offer is still under way. */
const orphanAge = 60 * 60_000;
/** A first try that died, and a few more that were changed. Nobody can fill a submission's id with more. */
const maxOffers = 8;

const offerPrefix = 'offer ';
const submissionKey = 'submission';
/** The fingerprint of the offer that the Registry holds, once that is known. */
const settledKey = 'settled';

export class Person extends DurableObject<PersonEnvironment> {
  /**
   * Stores private answers, before the Registry stores the rest under the same fingerprint. Repeating it changes nothing.
   * @throws where this submission has very many offers already; nothing may be acknowledged then
   */
  async put(submissionId: string, fingerprint: string, answers: Answers): Promise<void> {
    const { kv } = this.ctx.storage;
    if (kv.get(settledKey) !== undefined) return; // the Registry holds a submission with this id, and takes no other
    const offers = this.offers();
    if (offers.size >= maxOffers && !offers.has(fingerprint)) throw new Error('too many offers');
    this.store(submissionId, fingerprint, answers);
    await this.ctx.storage.setAlarm(Date.now() + orphanAge);
  }

  /** Stores the private answers of a submission that the Registry holds already, in place of all offers. Repeating it changes nothing. */
  async adopt(submissionId: string, fingerprint: string, answers: Answers): Promise<void> {
    const { kv } = this.ctx.storage;
    for (const offered of this.offers().keys()) kv.delete(offerPrefix + offered);
    this.store(submissionId, fingerprint, answers);
    kv.put(settledKey, fingerprint);
  }

  /** The private answers of the submission that the Registry holds under this fingerprint. */
  async read(fingerprint: string): Promise<Answers | undefined> {
    return this.ctx.storage.kv.get<Offer>(offerPrefix + fingerprint)?.answers;
  }

  /** Keeps the offer that the Registry holds, and deletes the others: all of them where it holds none. Tries again where that is in doubt. */
  override async alarm(): Promise<void> {
    await this.ctx.storage.setAlarm(Date.now() + orphanAge);
    try {
      await this.settle();
    } catch (error) {
      log('warn', 'person not settled', { reason: errorName(error) });
    }
  }

  private async settle(): Promise<void> {
    const { storage } = this.ctx;
    const { kv } = storage;
    const oldest = Date.now() - orphanAge;
    const registry = this.env.REGISTRY.getByName(registryName);
    const held = await registry.fingerprintOf(kv.get<string>(submissionKey) ?? '');
    // Nothing is awaited before the deletions: what is offered meanwhile comes before them, and is seen, or after them.
    const offers = this.offers();
    if (held !== undefined && !offers.has(held)) throw new Error('the Registry holds other answers');
    const isKept = ([fingerprint, { offeredAt }]: readonly [string, Offer]) =>
      held === undefined ? offeredAt > oldest : fingerprint === held;
    const deleted = [...offers].filter((offer) => !isKept(offer));
    if (deleted.length === offers.size) return storage.deleteAll(); // its alarm too
    for (const [fingerprint] of deleted) kv.delete(offerPrefix + fingerprint);
    if (held === undefined) return;
    kv.put(settledKey, held);
    await storage.deleteAlarm();
  }

  private store(submissionId: string, fingerprint: string, answers: Answers): void {
    const { kv } = this.ctx.storage;
    kv.put(submissionKey, submissionId);
    kv.put(offerPrefix + fingerprint, { answers, offeredAt: Date.now() } satisfies Offer);
  }

  private offers(): ReadonlyMap<string, Offer> {
    const entries = this.ctx.storage.kv.list<Offer>({ prefix: offerPrefix });
    return new Map([...entries].map(([key, offer]) => [key.slice(offerPrefix.length), offer]));
  }
}
