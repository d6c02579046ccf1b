import type { Recording } from './recording.ts';

const youTubeHosts: readonly string[] = ['youtube.com', 'www.youtube.com', 'm.youtube.com', 'youtu.be'];
const vimeoHosts: readonly string[] = ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'];

/**
 * Where a browser plays a recording from a moment, without any script: a media fragment (W3C, 2012) of a file, or the form that the site
 * which shows it understands. Absent where no address leads to a moment.
 */
export function momentAddress({ file, url }: Pick<Recording, 'file' | 'url'>, seconds: number): string | undefined {
  if (file) return `${file}#t=${seconds}`;
  if (!url) return undefined;
  const address = new URL(url);
  if (youTubeHosts.includes(address.host)) address.searchParams.set('t', `${Math.floor(seconds)}s`);
  else if (vimeoHosts.includes(address.host)) address.hash = `t=${Math.floor(seconds)}s`;
  else return undefined;
  return address.href;
}
