// The questions as their page asks for them: groups in their order, and each group's questions in theirs.
import { type CollectionEntry, getCollection } from 'astro:content';
import { faqGroups } from '../domain/faq/faq.ts';

type FaqGroup = (typeof faqGroups)[number];

const groupHeadings: Readonly<Record<FaqGroup, string>> = {
  'before you apply': 'Before you apply',
  applying: 'Applying',
  matching: 'Matching',
  'during the year': 'During the year',
  'your data': 'Your data',
};

/** One group of questions. */
export interface FaqSection {
  readonly id: string;
  readonly heading: string;
  readonly questions: readonly CollectionEntry<'faq'>[];
}

/** Every group that has a question. Questions of one number stand by their slug. */
export async function readFaqSections(): Promise<readonly FaqSection[]> {
  const all = await getCollection('faq');
  return faqGroups
    .map((group) => ({
      id: `about-${group.replaceAll(' ', '-')}`,
      heading: groupHeadings[group],
      questions: all
        .filter(({ data }) => data.group === group)
        .sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id)),
    }))
    .filter(({ questions }) => questions.length > 0);
}
