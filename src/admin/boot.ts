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
import { siteMarkdown } from './markdown/site-markdown.ts';
import { mendAccessibility } from './mend-accessibility.ts';
import { mendLists } from './mend-lists.ts';
import { mendNavigation } from './mend-navigation.ts';
import { type PreviewsModule, registerPreviews } from './previews.ts';
import { readJson } from './read-json.ts';
import { readSettings } from './read-settings.ts';
import { showFirstProblem } from './show-first-problem.ts';
import { showSetUp, watchSignIn } from './welcome.ts';

// Beside the bundle of this script: it is the site's own components, and is built on its own.
const previewsAddress = '/admin/previews.js';
const [settings, previews, content] = await Promise.all([
  readSettings(),
  import(/* @vite-ignore */ previewsAddress) as Promise<PreviewsModule>,
  readJson('/admin/site-content.json'),
]);
if ('problem' in settings) showSetUp(settings.problem);
else {
  window.CMS.registerWidget('calendar-date', calendarDateControl());
  registerCaptionsFormat(window.CMS);
  keepNeededPages(window.CMS); // before what follows an entry that is taken off: this one is not
  keepWork(window.CMS, settings.config, window);
  const context = content.body as PreviewContext; // the build wrote both files, from one source
  registerPreviews(window.CMS, previews, context);
  window.CMS.registerRemarkPlugin(siteMarkdown());
  registerEditorComponents(window.CMS, componentWords(context));
  mendLists(window.CMS);
  sayItOurWay(window.CMS);
  showFirstProblem(document);
  mendAccessibility(document);
  mendNavigation(window);
  watchSignIn(document);
  window.CMS.init({ config: settings.config });
}
