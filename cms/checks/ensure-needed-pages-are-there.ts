import { neededFiles } from '../../src/domain/page/needed-pages.ts';
import type { TextCheck } from './check.ts';

/** Without one of them the build stops, or the forms lead nowhere. The CMS refuses to delete them (cms/admin/backend/entry-rules.ts). */
export const ensureNeededPagesAreThere: TextCheck = {
  name: 'Ensure every page that the site cannot do without is there',
  problemsIn: (texts) =>
    neededFiles
      .filter((file) => !texts.has(file))
      .map((file) => ({
        file,
        message: `This page is gone, and the site cannot do without it. Ask somebody who works on the code to bring the file content/${file} back.`,
      })),
};
