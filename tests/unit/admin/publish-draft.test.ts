import { expect, test } from 'vitest';
import { explainRefusedPublication } from '../../../cms/admin/backend/publish-draft.ts';

/** As Decap's GitHub backend throws it. */
const apiError = (status: number, message: string) => Object.assign(new Error(message), { name: 'API_ERROR', status });

test('an editor who may not publish is told who can, and not “API_ERROR: Forbidden”', async () => {
  const refused = explainRefusedPublication(() => Promise.reject(apiError(403, 'Forbidden')));
  const shown = await refused.catch(String);
  expect(shown).toContain('ask a colleague who may publish');
  expect(shown).not.toMatch(/API_ERROR|Forbidden/);
});

test('another failure is told as it is, and a publication goes through', async () => {
  await expect(explainRefusedPublication(() => Promise.reject(apiError(409, 'Conflict')))).rejects.toThrow('Conflict');
  const limited = () => Promise.reject(apiError(403, 'API rate limit exceeded for user'));
  await expect(explainRefusedPublication(limited)).rejects.toThrow('rate limit');
  await expect(explainRefusedPublication(async () => 'published')).resolves.toBe('published');
});
