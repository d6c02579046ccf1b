import type { Answers } from '../../src/domain/form/answer.ts';
import { callObject } from '../call-object.ts';
import type { Person } from './person.ts';

/** The Persons, found by their submissions. Every call may fail as a network does. */
export interface People {
  /** Stores private answers under the fingerprint of all answers. */
  put(submissionId: string, fingerprint: string, answers: Answers): Promise<void>;
  /** Stores those of a submission that the Registry holds already. */
  adopt(submissionId: string, fingerprint: string, answers: Answers): Promise<void>;
  /** The private answers that were stored so; undefined where there are none. */
  read(submissionId: string, fingerprint: string): Promise<Answers | undefined>;
}

/** The binding of wrangler.jsonc. */
export interface PeopleBinding {
  readonly PERSON: DurableObjectNamespace<Person>;
}

/** The Persons behind the Worker's binding. */
export function peopleOf({ PERSON }: PeopleBinding): People {
  return {
    put: (id, fingerprint, answers) => callObject(() => PERSON.getByName(id).put(id, fingerprint, answers)),
    adopt: (id, fingerprint, answers) => callObject(() => PERSON.getByName(id).adopt(id, fingerprint, answers)),
    read: (id, fingerprint) => callObject(() => PERSON.getByName(id).read(fingerprint)) as Promise<Answers | undefined>,
  };
}
