// Starts Decap CMS with what is ours: the date control, the captions format, the last check before saving, and the previews. The form of
// every collection is `/admin/config.yml`; where the repository is, the Worker says.

import { calendarDateControl } from './calendar-date-widget.ts';
import { registerCaptionsFormat } from './captions-format.ts';
import { checkBeforeSaving } from './check-before-saving.ts';
import { mendAccessibility } from './mend-accessibility.ts';
import { readSettings } from './read-settings.ts';
import { showSetUp, watchSignIn } from './welcome.ts';

const settings = await readSettings();
if ('problem' in settings) showSetUp(settings.problem);
else {
  window.CMS.registerWidget('calendar-date', calendarDateControl());
  registerCaptionsFormat(window.CMS);
  checkBeforeSaving(window.CMS);
  mendAccessibility(document);
  watchSignIn(document);
  window.CMS.init({ config: settings.config });
}
