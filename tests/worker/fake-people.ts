import type { People } from '../../functions/person/people.ts';
import type { Answers } from '../../src/domain/form/answer.ts';

/** Persons without storage of their own: thousands of objects are more than a test's process holds. */
export class FakePeople implements People {
  private readonly stored = new Map<string, Answers>();
  readonly put = async (id: string, fingerprint: string, answers: Answers) => void this.stored.set(id + fingerprint, answers);
  readonly adopt = this.put;
  readonly read = async (id: string, fingerprint: string) => this.stored.get(id + fingerprint);
}
