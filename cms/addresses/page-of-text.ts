import { activityAddress } from '../../src/domain/activity/addresses.ts';
import { guidePageAddress } from '../../src/domain/guide/addresses.ts';

/**
 * The address of the page that shows a text.
 * @param file its path below `content/`
 */
export function pageOfText(file: string): string {
  const [folder = '', name = ''] = file.replace(/\.mdx?$/, '').split('/');
  switch (folder) {
    case 'pages':
      return name === 'home' || name === 'not-found' ? '/' : `/${name}/`;
    case 'guide':
      return guidePageAddress(name);
    case 'activities':
      return activityAddress(name);
    case 'news':
      return `/news/${name}/`;
    default:
      return `/${folder}/`;
  }
}
