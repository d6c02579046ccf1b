import { parseReference } from '../application/reference.ts';
import { applicationCommand, refused } from './command.ts';

/** `/same-as REFERENCE`: the same person sent both. */
export const sameAs = applicationCommand({
  verb: 'same-as',
  usage: '/same-as REFERENCE',
  summary: 'Note that the same person sent the other application too. `/same-as none` takes that back.',
  alsoTyped: ['same', 'sameas', 'duplicate', 'dup'],
  isOffered: () => true,
  run: ({ facts, text, isKnownReference }) => {
    if (text.toLowerCase() === 'none') {
      if (facts.sameAs === undefined) return refused('It was not noted as the same as another one.');
      return {
        changes: [{ kind: 'same as', reference: undefined }],
        reply: 'It is not noted as the same as another one any more.',
      };
    }
    const other = parseReference(text);
    if (!other) return refused(`That is no reference. They look like \`${facts.reference}\`: write one after \`/same-as\`.`);
    const { form, reference } = other;
    if (reference === facts.reference) return refused('That is this application’s own reference.');
    if (form !== facts.form)
      return refused(`This is a ${facts.form} application, and \`${reference}\` is none. Only two of one kind can be the same.`);
    if (!isKnownReference(reference)) return refused(`No application has the reference \`${reference}\`.`);
    if (facts.sameAs === reference) return refused(`It is noted as the same as \`${reference}\` already.`);
    return {
      changes: [{ kind: 'same as', reference }],
      reply: `Noted: the same person sent \`${reference}\`. Decide on one of the two.`,
    };
  },
});
