// Starts Decap CMS with what is ours: the date control, the captions format, how texts are read and written, the components in them, the last
// checks before saving, and the previews. The form of every collection is `/admin/config.yml`; where the repository is, the Worker says.

import type { PreviewContext } from '../previews/context.ts';
import { calendarDateControl } from './calendar-date-widget.ts';
import { registerCaptionsFormat } from './captions-format.ts';
import { componentWords } from './component-words.ts';
import { sayItOurWay } from './decap-words.ts';
import { registerEditorComponents } from './editor-components.ts';
import { keepNeededPages } from './keep-needed-pages.ts';
import { keepWork } from './keep-work.ts';
import { loadPreviews } from './load-previews.ts';
import { siteMarkdown } from './markdown/site-markdown.ts';
import { mendAccessibility } from './mend-accessibility.ts';
import { mendGroups } from './mend-groups.ts';
import { mendLists } from './mend-lists.ts';
import { mendMissingDraft } from './mend-missing-draft.ts';
import { mendNavigation } from './mend-navigation.ts';
import { mendPreviewLinks } from './mend-preview-links.ts';
import { mendSignIn } from './mend-sign-in.ts';
import { mendStatus } from './mend-status.ts';
import { mendSummaries } from './mend-summaries.ts';
import { mendSwitches } from './mend-switches.ts';
import { registerPreviews } from './previews.ts';
import { readSettings } from './read-settings.ts';
import { showFirstProblem } from './show-first-problem.ts';
import { greet, showIncomplete, showProblem, watchSignIn } from './welcome.ts';

/** Everything that Decap needs of ours, and then Decap. */
async function start(): Promise<void> {
  const [settings, { module, style, context }] = await Promise.all([readSettings(), loadPreviews()]);
  if ('problem' in settings) return showProblem(settings.problem);
  if (!window.isDecapsStoreMended)
    throw new Error('Decap makes its store in another way in this version: see public/admin/start.js');
  greet(document, settings.backend);
  window.CMS.registerWidget('calendar-date', calendarDateControl());
  registerCaptionsFormat(window.CMS);
  keepNeededPages(window.CMS); // before what follows an entry that is taken off: this one is not
  keepWork(window.CMS, settings.config, window);
  registerPreviews(window.CMS, module, style, context as PreviewContext);
  window.CMS.registerRemarkPlugin(siteMarkdown());
  registerEditorComponents(window.CMS, componentWords(context));
  mendGroups(window.CMS);
  mendLists(window.CMS);
  mendSwitches(window.CMS);
  sayItOurWay(window.CMS);
  showFirstProblem(document);
  mendAccessibility(document);
  mendSummaries(document, context);
  mendNavigation(window);
  mendStatus(window.CMS.getBackend('github'));
  mendMissingDraft(window.CMS.getBackend('proxy'));
  mendPreviewLinks(window.CMS.getBackend('proxy'));
  mendSignIn(window);
  watchSignIn(document);
  window.CMS.init({ config: settings.config });
}

try {
  await start();
} catch (error) {
  showIncomplete();
  throw error; // for whoever looks into the console
}
