const folder = '/content/forum/';
const files = import.meta.glob<string>('/content/forum/*.vtt', { query: '?raw', import: 'default', eager: true });

/** The text of a captions file, by its name in content/forum; undefined where there is none. */
export function captionFile(name: string): string | undefined {
  return files[folder + name];
}

/** The text of every captions file, by its name in content/forum. */
export function captionFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path.slice(folder.length), text]));
}
