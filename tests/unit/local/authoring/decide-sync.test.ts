import { expect, test } from 'vitest';
import { decideSync, type Listing } from '../../../../scripts/local/authoring/decide-sync.ts';

const path = 'content/news/a.mdx';
const holding = (blob: string | undefined): Listing => new Map(blob === undefined ? [] : [[path, blob]]);
type Content = string | undefined;
const nobody = { toAuthor: [], toCms: [], conflicts: [] };

test.each<[string, [Content, Content, Content], object]>([
  ['that nobody touched goes nowhere', ['1', '1', '1'], nobody],
  ['that the CMS changed goes to the author', ['1', '1', '2'], { ...nobody, toAuthor: [path] }],
  ['that is new in the CMS goes to the author', [undefined, undefined, '1'], { ...nobody, toAuthor: [path] }],
  ['that the CMS deleted is taken away from the author', ['1', '1', undefined], { ...nobody, toAuthor: [path] }],
  ['that the author changed goes to the CMS', ['1', '2', '1'], { ...nobody, toCms: [path] }],
  ['that the author made goes to the CMS', [undefined, '1', undefined], { ...nobody, toCms: [path] }],
  ['that the author deleted is taken away from the CMS', ['1', undefined, '1'], { ...nobody, toCms: [path] }],
  ['that both changed alike goes nowhere', ['1', '2', '2'], nobody],
  ['that both deleted goes nowhere', ['1', undefined, undefined], nobody],
  ['that both changed is a conflict', ['1', '2', '3'], { ...nobody, conflicts: [path] }],
  ['that both made is a conflict', [undefined, '1', '2'], { ...nobody, conflicts: [path] }],
  ['that the CMS deleted and the author changed is a conflict', ['1', '2', undefined], { ...nobody, conflicts: [path] }],
  ['that the author deleted and the CMS changed is a conflict', ['1', undefined, '2'], { ...nobody, conflicts: [path] }],
])('a file %s', (_, [agreed, author, cms], plan) => {
  expect(decideSync({ agreed: holding(agreed), author: holding(author), cms: holding(cms) })).toEqual(plan);
});
