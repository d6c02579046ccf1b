import { describe, expect, it } from 'vitest';
import { gitBlobHash } from '../../../cms/admin/backend/git-blob-hash.ts';
import { conflictOf } from '../../../cms/admin/colleagues/conflict.ts';

describe('saving an entry', () => {
  const draft = { as: 'draft', loaded: ['one', undefined] } as const;
  const published = { as: 'published', loaded: ['one', undefined] } as const;

  it('undoes nothing where GitHub holds what was opened, or what was saved last from here', () => {
    expect(conflictOf(draft, { draft: 'one', published: 'zero' })).toBeUndefined();
    expect(conflictOf({ as: 'draft', loaded: ['one', 'two'] }, { draft: 'two', published: 'zero' })).toBeUndefined();
    expect(conflictOf(published, { draft: undefined, published: 'one' })).toBeUndefined();
  });
  it('brings an entry back that is not published any more, and undoes nothing by that', () => {
    expect(conflictOf(published, { draft: undefined, published: undefined })).toBeUndefined();
  });
  it('would undo what a colleague saved in the draft', () => {
    expect(conflictOf(draft, { draft: 'two', published: 'one' })).toBe('draft changed');
  });
  it('would bring a draft back that a colleague published or deleted', () => {
    expect(conflictOf(draft, { draft: undefined, published: 'one' })).toBe('draft gone');
  });
  it('would write over a draft that a colleague began, even one with the same text', () => {
    expect(conflictOf(published, { draft: 'one', published: 'one' })).toBe('draft begun');
  });
  it('would undo what a colleague published', () => {
    expect(conflictOf(published, { draft: undefined, published: 'two' })).toBe('published changed');
  });
});

it('a text has the name that git gives it', async () => {
  expect(await gitBlobHash('')).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
  expect(await gitBlobHash('ALSC’s books\n')).toBe('b8ed5207f80dc6bfa3ee134e002caf7638ea9e37');
});
