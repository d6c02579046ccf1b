import { stringify } from 'yaml';
import { decapConfig } from './decap-config.ts';

/** The text of `public/admin/config.yml`. `npm test` compares the file with it, and `npm run cms:config` writes it. */
export function configFile(): string {
  return `# Made from the content model (cms/model/, src/domain/*/) by \`npm run cms:config\`. Do not edit.
# The backend is not here: the Worker names it (/api/cms/settings).
${stringify(decapConfig(), { lineWidth: 0 })}`;
}
