import { expect, it, vi } from 'vitest';
import { sendMail } from '../../functions/mail/send-mail.ts';

const service = { apiUrl: 'https://mail.test', apiKey: 'key', from: 'Program <mentoring@example.org>' };

it.each([
  { to: 'reader@example.org\r\nBcc: others@example.org', subject: 'Hello' },
  { to: 'reader@example.org', subject: 'Hello\nBcc: others@example.org' },
  { to: 'reader@example.org\u0000', subject: 'Hello' },
])('no mail leaves with a line break in a header: %o', async ({ to, subject }) => {
  const network = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json({}));
  expect(await sendMail(service, { to, subject, text: 'Text' }, 'key', 0)).toMatchObject({ kind: 'refused' });
  expect(network).not.toHaveBeenCalled();
  network.mockRestore();
});
