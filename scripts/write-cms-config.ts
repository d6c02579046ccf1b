// `npm run cms:config`: writes what is made from the content model anew, after a field or a collection has changed: Decap's configuration, and
// the guide's list of fields.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { configFile } from '../cms/decap/config-file.ts';
import { fieldReferenceFile } from '../cms/guide/field-reference.ts';

const root = join(import.meta.dirname, '..');
await writeFile(join(root, 'public/admin/config.yml'), configFile());
await writeFile(join(root, 'src/site/guide/field-reference.json'), fieldReferenceFile());
