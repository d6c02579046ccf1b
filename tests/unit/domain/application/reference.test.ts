import { describe, expect, it, test } from 'vitest';
import { newReference, parseReference } from '../../../../src/domain/application/reference.ts';
import { formNames } from '../../../../src/domain/form/form-traits.ts';

const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

/** Chance that repeats: the numbers in turn, then from the start. */
function inTurn(...numbers: readonly number[]): (below: number) => number {
  let turn = 0;
  return (below) => (numbers[turn++ % numbers.length] ?? 0) % below;
}

/** Chance with a seed (mulberry32), as good as any for references. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const random = seeded(20140829);
const references = Array.from({ length: 2_000 }, () => newReference('mentee', '2014F', random));
const codeOf = (reference: string) => reference.slice('MENTEE-2014F-'.length);
const isReference = (code: string) => parseReference(`MENTEE-2014F-${code}`) !== undefined;

describe('a new reference', () => {
  it.each([
    ['mentee', '2014F', 'MENTEE-2014F-000ZZ'],
    ['mentor', '2015SP', 'MENTOR-2015SP-000ZZ'],
    ['goal-sheet', '2014F', 'GOALS-2014F-000ZZ'],
  ] as const)('of a %s in %s begins %s', (form, cycleCode, reference) => {
    expect(newReference(form, cycleCode, inTurn(0, 0, 0, 31))).toBe(reference);
  });

  it('draws again where the check character would be a sign that nobody can dictate', () => {
    expect(newReference('mentee', '2014F', inTurn(0, 0, 1, 0, 0, 0, 1, 4, 0, 0, 1, 5))).toBe('MENTEE-2014F-00150');
  });

  it('is made of letters that nobody misreads', () => {
    expect(references.filter((reference) => !/^MENTEE-2014F-[0-9A-HJKMNP-TV-Z]{5}$/.test(reference))).toEqual([]);
  });

  it.each(formNames)('of a %s is read back', (form) => {
    const reference = newReference(form, '2015SP', random);
    expect(parseReference(reference)).toEqual({ form, cycleCode: '2015SP', reference });
  });
});

describe('the check character finds', () => {
  it('every single wrong character', () => {
    const slips = references.flatMap((reference) => {
      const code = [...codeOf(reference)];
      return code.flatMap((right, place) =>
        alphabet.filter((wrong) => wrong !== right).map((wrong) => code.with(place, wrong).join('')),
      );
    });
    expect(slips).toHaveLength(2_000 * 5 * 31);
    expect(slips.filter(isReference)).toEqual([]);
  });

  it('every swap of two neighbours', () => {
    const slips = references.flatMap((reference) => {
      const code = [...codeOf(reference)];
      return [0, 1, 2, 3]
        .filter((place) => code[place] !== code[place + 1])
        .map((place) =>
          code
            .with(place, code[place + 1] ?? '')
            .with(place + 1, code[place] ?? '')
            .join(''),
        );
    });
    expect(slips.length).toBeGreaterThan(7_000);
    expect(slips.filter(isReference)).toEqual([]);
  });
});

describe('a typed reference is forgiven', () => {
  it.each([
    ['lower case', 'mentee-2014f-000zz'],
    ['spaces around it', '  MENTEE-2014F-000ZZ\n'],
    ['spaces for hyphens', 'mentee 2014f 000zz'],
    ['spaces beside hyphens', 'MENTEE - 2014F - 000ZZ'],
    ['dashes of a word processor', 'MENTEE–2014F—000ZZ'],
    ['the letter O for zero', 'MENTEE-2014F-OoOZZ'],
  ])('%s', (_what, typed) => {
    expect(parseReference(typed)).toEqual({ form: 'mentee', cycleCode: '2014F', reference: 'MENTEE-2014F-000ZZ' });
  });

  it('I and L for one', () => {
    const [first, second] = ['MENTEE-2014F-IiLl7', 'MENTEE-2014F-11117'].map(parseReference);
    expect(first).toEqual(second);
    expect(first?.reference).toBe('MENTEE-2014F-11117');
  });
});

describe('no reference is', () => {
  it.each([
    ['nothing', ''],
    ['a role that the program does not have', 'DRAGON-2014F-000ZZ'],
    ['a role of JavaScript', 'CONSTRUCTOR-2014F-000ZZ'],
    ['one without a cycle', 'MENTEE-000ZZ'],
    ['one with a code too short', 'MENTEE-2014F-00ZZ'],
    ['one with a code too long', 'MENTEE-2014F-0000ZZ'],
    ['one inside other words', 'My reference is MENTEE-2014F-000ZZ'],
    ['two of them', 'MENTEE-2014F-000ZZ MENTEE-2014F-000ZZ'],
    ['one without separators', 'MENTEE2014F000ZZ'],
  ])('%s', (_what, typed) => {
    expect(parseReference(typed)).toBeUndefined();
  });
});

test('U is in no reference, whatever the rest', () => {
  const codes = alphabet.flatMap((first) => [...alphabet, 'U'].map((check) => `${first}0U0${check}`));
  expect(codes.filter(isReference)).toEqual([]);
});
