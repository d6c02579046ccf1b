// What Decap says when something fails, in words that tell an editor what to do, and what would make her think of blogs and programs. The rest
// of its English stays as it is.

/** Decap's sentences, by their place: sentences, or places below. */
export interface Phrases {
  readonly [place: string]: string | Phrases;
}

const ours: Phrases = {
  app: {
    app: {
      errorHeader: 'This page cannot read its settings, so nobody can edit here',
      configErrors: 'What is wrong, for whoever looks after the site',
      checkConfigYml: 'You can do nothing about it. Copy these lines, and send them to whoever looks after the site.',
      loadingConfig: 'Loading…',
      waitingBackend: 'Loading…',
    },
  },
  collection: { collectionTop: { newButton: '+ %{collectionLabel}' } }, // Decap's plus is one that many fonts do not have
  editor: {
    editorControlPane: {
      widget: {
        regexPattern: '%{pattern}.',
        rangeCount: 'Choose or add %{minCount} to %{maxCount}.',
        rangeCountExact: 'Choose or add exactly %{count}.',
      },
    },
    editorToolbar: { backCollection: '%{collectionLabel}' }, // with “Writing in … collection” it takes half of the toolbar
  },
  mediaLibrary: { mediaLibrary: { fileTooLarge: 'This file is too large. Choose one of %{size} kB at most.' } },
  ui: {
    errorBoundary: {
      title: 'Something went wrong on this page',
      details:
        'Load the page again: it offers you what you wrote and did not save. If that does not help, write to whoever looks after the site. Those who know GitHub can also ',
      reportIt: 'tell the makers of the editor (in public).',
      privacyWarning:
        'That report holds the message below and details of your work. Take out what not everybody may read before you send it.',
      recoveredEntry: {
        heading: 'What you wrote',
        warning: 'Copy it, and keep it somewhere else before you leave this page.',
      },
    },
    toast: {
      missingRequiredField: 'Not saved yet: something is missing. Look for the fields in red.',
      onFailToPersist: 'Not saved yet. %{details}',
      onFailToPublishEntry: 'Not published. %{details}',
      onFailToUpdateStatus: 'Status not changed. %{details}',
      onFailToUnpublishEntry: 'Unpublishing did not finish. %{details}', // it has two steps, and either can fail
      onFailToDelete: 'Not deleted. %{details}',
      onLoggedOut: 'You have been logged out. Copy what you have not saved, and sign in again.',
      onBackendDown: 'GitHub, which keeps the texts, has trouble. Keep this page open and save later; %{details} says how it is.',
    },
  },
  workflow: { workflow: { newPost: 'New entry' } },
};

/** Puts our sentences in the place of Decap's. */
export function overrideLocale(cms: Pick<typeof window.CMS, 'getLocale' | 'registerLocale'>): void {
  cms.registerLocale('en', mergePhrases(cms.getLocale('en'), ours));
}

/** `theirs`, with what `replacement` says instead. */
export function mergePhrases(theirs: Phrases, replacement: Phrases): Phrases {
  const replaced = Object.entries(replacement).map(([place, phrase]) => {
    const before = theirs[place];
    if (before === undefined) throw new Error(`Decap has no phrase at ${place}: it is called something else in this version`);
    return [place, typeof phrase === 'string' || typeof before === 'string' ? phrase : mergePhrases(before, phrase)] as const;
  });
  return { ...theirs, ...Object.fromEntries(replaced) };
}
