// What the pages of activities say that is computed. The filter says it in the browser, too: this file imports nothing.

/** How many activities there are: “1 activity”, “12 activities”. */
export function activitiesInWords(count: number): string {
  return count === 1 ? '1 activity' : `${count} activities`;
}

/** What the filter found, as it is shown and read aloud. */
export function foundInWords(found: number, all: number): string {
  if (found === all) return activitiesInWords(all);
  return found === 0 ? 'No activity fits all of that. Set one of the choices to “Any”.' : `${found} of ${activitiesInWords(all)}`;
}
