import { spawnSync } from 'node:child_process';
import { type Generator, pageTemplate } from './generator.ts';

const layout = (content: string) =>
  pageTemplate({ title: '{{ .Title }}', descriptionAttribute: 'content="{{ .Description }}"', content });

const index = layout('<ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>');

const config = `title = 'All texts'
baseURL = 'https://example.org/'
disableKinds = ['taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404', 'section']
`;

/** Hugo where it is installed; it is never required. */
export function hugoGenerator(): Generator | undefined {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' }); // null where there is no such program
  const version = /v(\d+(?:\.\d+)+)/.exec(stdout ?? '')?.[1];
  if (version === undefined) return undefined;
  return {
    name: `Hugo ${version}`,
    contentFolder: 'content',
    outputFolder: 'public',
    files: { 'hugo.toml': config, 'layouts/_default/single.html': layout('{{ .Content }}'), 'layouts/index.html': index },
    links: [],
    caches: ['resources', '.hugo_build.lock'],
    command: ['hugo', '--quiet'],
  };
}
