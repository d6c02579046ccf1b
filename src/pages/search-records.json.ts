// What the search index takes in beside whole pages (src/integrations/search-index.ts, which removes this file from the build).
import { getCollection } from 'astro:content';
import { clock } from '../domain/captions/clock.ts';
import { transcriptOf } from '../domain/captions/transcript.ts';
import { passageAnchor } from '../domain/forum/anchors.ts';
import { readForm, readProgram } from '../site/content.ts';
import { type FactName, programFacts } from '../site/facts.ts';
import { demonstrations } from '../site/forum/demonstration.ts';
import { readForumSessions } from '../site/forum/sessions.ts';
import type { SearchRecord } from '../site/search/search-record.ts';
import { type ComponentText, textOfMarkdown } from '../site/search/text-of-markdown.ts';

export async function GET(): Promise<Response> {
  const textOf = await componentTexts();
  const records: readonly SearchRecord[] = [
    ...(await getCollection('resources')).map(({ id, data: { title, by, annotation } }) => ({
      url: `/mentoring-resources/#${id}`,
      title: `${title} (resource)`,
      text: [by, annotation].filter((part) => part !== undefined).join('. '),
      kind: 'Resource' as const,
    })),
    ...(await getCollection('glossary')).map(({ id, data: { term, alsoCalled = [], meaning } }) => ({
      url: `/glossary/#${id}`,
      title: `${term} (glossary)`,
      text: [...alsoCalled, meaning].join('. '),
      kind: 'Term' as const,
    })),
    ...(await getCollection('faq')).map(({ id, body = '', data: { question } }) => ({
      url: `/faq/#${id}`,
      title: question,
      text: textOfMarkdown(body, textOf),
      kind: 'Question' as const,
    })),
    ...[...(await readForumSessions()), ...demonstrations].flatMap(({ id, forum, cues }) =>
      transcriptOf(cues).flatMap(({ chapter, passages }) =>
        passages.map(({ start, speaker, text }) => ({
          url: `/mentoring-forum/#${passageAnchor(id, start)}`,
          title: `${chapter?.title ?? forum.title}, ${clock(start)}`,
          text: speaker === undefined ? text : `${speaker}: ${text}`,
          kind: 'Forum' as const,
        })),
      ),
    ),
  ];
  return Response.json(records);
}

/** The components that an answer may name and that say something of their own (src/components/page-components.ts). */
async function componentTexts(): Promise<ComponentText> {
  const program = await readProgram();
  const forms = { mentee: await readForm('mentee'), mentor: await readForm('mentor'), 'goal-sheet': await readForm('goal-sheet') };
  const facts = programFacts(program);
  return (component, { name, form }) => {
    switch (component) {
      case 'Fact':
        return facts[name as FactName];
      case 'ContactLink':
        return program.contactEmail;
      case 'FormMinutes':
        return `${forms[form as keyof typeof forms].minutes} minutes`;
      case 'MenteeExamples':
        return program.menteeExamples.join(', ');
      case 'Requirements':
        return [...program.menteeRequirements, ...program.mentorRequirements].join(' ');
      default:
        return undefined;
    }
  };
}
