// `npm run cms:config`: writes Decap's configuration anew, after a field of the content model has changed.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { configFile } from '../cms/decap/config-file.ts';
import { writeFileAtomically } from './local/atomic-file.ts';

const directory = join(import.meta.dirname, '..', 'public', 'admin');
await mkdir(directory, { recursive: true });
await writeFileAtomically(join(directory, 'config.yml'), configFile());
