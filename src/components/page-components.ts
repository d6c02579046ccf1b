// The components that a page in content/pages/*.mdx may name, without importing anything.
import type { ComponentName } from '../domain/page/component-names.ts';
import ContactLink from './facts/ContactLink.astro';
import Fact from './facts/Fact.astro';
import FormMinutes from './facts/FormMinutes.astro';
import MenteeExamples from './facts/MenteeExamples.astro';
import Requirements from './facts/Requirements.astro';
import ForumSessions from './forum/ForumSessions.astro';

export const pageComponents = {
  ContactLink,
  Fact,
  FormMinutes,
  ForumSessions,
  MenteeExamples,
  Requirements,
} satisfies Record<ComponentName, unknown>;
