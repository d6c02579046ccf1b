// `npm run cms:config`: writes Decap's configuration anew, after a field of the content model has changed.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { configFile } from '../cms/decap/config-file.ts';

const directory = join(import.meta.dirname, '..', 'public', 'admin');
await mkdir(directory, { recursive: true });
await writeFile(join(directory, 'config.yml'), configFile());
