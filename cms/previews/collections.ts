import type { CollectionName } from '../../src/domain/library/collections.ts';
import { activities } from './collections/activities.ts';
import { captions } from './collections/captions.ts';
import { competencies } from './collections/competencies.ts';
import { cycles } from './collections/cycles.ts';
import { declineReasons } from './collections/decline-reasons.ts';
import { faq } from './collections/faq.ts';
import { forms } from './collections/forms.ts';
import { forum } from './collections/forum.ts';
import { glossary } from './collections/glossary.ts';
import { guideFor } from './collections/guide.ts';
import { mails } from './collections/mails.ts';
import { navigation } from './collections/navigation.ts';
import { news } from './collections/news.ts';
import { pages } from './collections/pages.ts';
import { program } from './collections/program.ts';
import { redirects } from './collections/redirects.ts';
import { resources } from './collections/resources.ts';
import { statuses } from './collections/statuses.ts';
import type { Preview } from './preview.ts';

/** The preview of each collection. */
export const previews: { readonly [Name in CollectionName]: Preview<Name> } = {
  activities,
  captions,
  competencies,
  cycles,
  faq,
  forms,
  forum,
  glossary,
  'editors-guide': guideFor('editors'),
  'committee-guide': guideFor('committee'),
  'operators-guide': guideFor('operators'),
  mails,
  navigation,
  news,
  pages,
  program,
  redirects,
  resources,
  statuses,
  'decline-reasons': declineReasons,
};
