import { Hono } from 'hono';
import { formNames, formTraits } from '../src/domain/form/form-traits.ts';
import type { AppTypes } from './context.ts';
import { log } from './log.ts';
import { programData } from './program-data.ts';
import { methodNotAllowed, notFound, refuse, retryAfterSeconds } from './refusal.ts';
import { actionAddress, limitVisits, receiptPage, statusPage, undo, withdrawal } from './routes/application.ts';
import { cmsAuth } from './routes/cms-auth.ts';
import { cmsCallback } from './routes/cms-callback.ts';
import { cmsSettings } from './routes/cms-settings.ts';
import { health } from './routes/health.ts';
import { momentPage } from './routes/moment-page.ts';
import { recordingFile } from './routes/recording-file.ts';
import { sendStatusLink } from './routes/status-link.ts';
import { submit } from './routes/submit.ts';
import { webhook } from './routes/webhook.ts';
import { privateHeaders, securityHeaders } from './security-headers.ts';
import { words } from './words.ts';

/** Every route that the Worker answers. All other addresses are static files. */
export const app = new Hono<AppTypes>({ strict: false });

app.use(securityHeaders);
app.use('/application/*', privateHeaders);
app.use('/api/*', privateHeaders);

for (const name of formNames) {
  const { action, page } = formTraits[name];
  app.post(action, submit(programData.forms[name]));
  app.get(action, (context) => context.redirect(page, 303)); // a reloaded error page
  app.all(action, methodNotAllowed('GET, POST'));
}
app.use('/application/:token/*', limitVisits);
app.get('/application/:token', statusPage);
app.get('/application/:token/receipt', receiptPage);
app.get('/application/:token/withdraw', actionAddress);
app.get('/application/:token/undo', actionAddress);
app.post('/application/:token/undo', undo);
app.post('/application/:token/withdraw', withdrawal);
app.all('/application/*', methodNotAllowed('GET'));
app.post('/api/github/webhook', webhook);
app.all('/api/github/webhook', methodNotAllowed('POST'));
app.get('/api/cms/auth', cmsAuth);
app.get('/api/cms/callback', cmsCallback);
app.get('/api/cms/settings', cmsSettings);
app.all('/api/cms/*', methodNotAllowed('GET'));
app.get('/api/health', health);
app.all('/api/health', methodNotAllowed('GET'));
app.get('/status-link', momentPage);
app.post('/status-link', sendStatusLink);
app.all('/status-link', methodNotAllowed('GET, POST'));
app.get('/recordings/*', recordingFile);
app.get('/', momentPage);
app.get('/apply/*', momentPage);
app.all('/apply/*', methodNotAllowed('GET'));
app.get('/calendar', momentPage); // and /calendar/; what is below it are files
app.all('/calendar', methodNotAllowed('GET'));

app.notFound((context) => refuse(context, notFound));
app.onError((error, context) => {
  // The name only: a message may quote what somebody typed.
  log('error', 'unexpected error', { reason: error.name === 'SettingsError' ? error.message : error.name });
  return refuse(context, {
    status: 503,
    code: 'unavailable',
    words: words.pageUnavailable(),
    headers: { 'retry-after': retryAfterSeconds },
  });
});
