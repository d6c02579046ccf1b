const entryAddress = /#\/collections\/[^/]+\/entries\/[^/]+/;

/**
 * Loads the page again where somebody goes from one entry straight to another, by a bookmark or by hand. Decap 3.16 keeps the fields of the
 * first on the screen then, and would save them into the file of the second. What is not saved, Decap asks about first.
 */
export function reloadBetweenEntries(page: Window): void {
  page.addEventListener('hashchange', ({ oldURL, newURL }) => {
    const [from, to] = [entryAddress.exec(oldURL)?.[0], entryAddress.exec(newURL)?.[0]];
    if (from !== undefined && to !== undefined && from !== to) page.location.reload();
  });
}
