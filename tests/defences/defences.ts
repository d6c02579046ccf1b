// Every defence of the Worker that nobody would miss at once. `npm run test:defences` makes one edit at a time and expects the named test to fail: a
// defence that no test would miss is none.
import { ofAccess } from './access.ts';
import type { Defence } from './defence.ts';
import { ofDelivery } from './delivery.ts';
import { ofForms } from './forms.ts';

export const defences: readonly Defence[] = [...ofForms, ...ofAccess, ...ofDelivery];
