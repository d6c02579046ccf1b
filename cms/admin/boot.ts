// Starts Decap CMS with what is ours: how texts are read and written, what is asked before saving, the previews, and what Decap lacks. The form of
// every collection is `/admin/config.yml`; where the repository is, the Worker says.
import { guardBackend } from './backend/guard-backend.ts';
import { registerCaptionsFormat } from './captions-format.ts';
import { componentWords } from './component-words.ts';
import { registerEditorComponents } from './editor-components.ts';
import { loadConfig } from './load-config.ts';
import { overrideLocale } from './locale.ts';
import { siteMarkdown } from './markdown/site-markdown.ts';
import { namedControls } from './page/controls.ts';
import { explainBlockedWindow } from './page/explain-blocked-window.ts';
import { moveRowsByKeyboard } from './page/move-rows-by-keyboard.ts';
import { namesAndRoles } from './page/names-and-roles.ts';
import { trueNewFormState } from './page/new-form-state.ts';
import { patchPage } from './page/patch-page.ts';
import { readableCrashPage } from './page/readable-crash-page.ts';
import { reloadBetweenEntries } from './page/reload-between-entries.ts';
import { showFirstError } from './page/show-first-error.ts';
import { rewriteSummaries } from './page/summaries.ts';
import { nameUploads } from './page/upload-names.ts';
import { greet, showIncomplete, showProblem, watchSignIn } from './page/welcome.ts';
import { loadPreviews } from './previews/load-previews.ts';
import { registerPreviews } from './previews/register-previews.ts';
import { patchTextEditors } from './text-editor/patch-text-editors.ts';
import { patchBooleanWidget } from './widgets/boolean.ts';
import { registerCalendarDateWidget } from './widgets/calendar-date.ts';
import { patchListWidget } from './widgets/list.ts';
import { patchObjectWidget } from './widgets/object.ts';

/** Everything that Decap needs of ours, and then Decap. */
async function start(): Promise<void> {
  const { CMS: cms, decapStore: store, document } = window;
  const [config, previews] = await Promise.all([loadConfig(), loadPreviews()]);
  if ('problem' in config) return showProblem(config.problem);
  if (!store) throw new Error('Decap makes its store in another way in this version: see public/admin/start.js');

  greet(document, config.backend.name);
  watchSignIn(document);
  explainBlockedWindow(window);

  overrideLocale(cms);
  registerCalendarDateWidget(cms);
  patchBooleanWidget(cms);
  patchListWidget(cms);
  patchObjectWidget(cms);
  registerCaptionsFormat(cms);
  cms.registerRemarkPlugin(siteMarkdown());
  registerEditorComponents(cms, componentWords(previews.context));
  registerPreviews(cms, previews);
  guardBackend(cms, config.backend, store, window);

  patchPage(document, [
    ...namesAndRoles,
    ...namedControls,
    rewriteSummaries(previews.context),
    patchTextEditors,
    trueNewFormState(window),
    readableCrashPage(store),
  ]);
  moveRowsByKeyboard(document);
  nameUploads(document);
  showFirstError(document);
  reloadBetweenEntries(window);

  cms.init({ config });
}

try {
  await start();
} catch (error) {
  showIncomplete();
  throw error; // for whoever looks into the console
}
