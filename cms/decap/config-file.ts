import { stringify } from 'yaml';
import { decapConfig } from './decap-config.ts';

/** The text of `public/admin/config.yml`. `npm test` compares the file with it, and `npm run cms:config` writes it. */
export function configFile(): string {
  return `# Made from the content model (cms/model/, src/domain/*/) by \`npm run cms:config\`. Do not edit.
# Where the repository is, and how to sign in, is not here: the Worker says it (/api/cms/settings).
${stringify(decapConfig(), { lineWidth: 0 })}`;
}
