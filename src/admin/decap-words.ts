// What Decap says when it does not save, in words that tell an editor what to do. The rest of its English stays as it is.

/** Decap's sentences, by their place: sentences, or places below. */
export interface Phrases {
  readonly [place: string]: string | Phrases;
}

const ours: Phrases = {
  editor: {
    editorControlPane: {
      widget: {
        regexPattern: '%{pattern}.',
        rangeCount: 'Choose or add %{minCount} to %{maxCount}.',
        rangeCountExact: 'Choose or add exactly %{count}.',
      },
    },
  },
  ui: {
    toast: {
      missingRequiredField: 'Not saved yet: something is missing. Look for the fields in red.',
      onFailToPersist: 'Not saved yet. %{details}',
      onFailToPublishEntry: 'Not published. %{details}',
      onFailToUpdateStatus: 'Status not changed. %{details}',
      onFailToUnpublishEntry: 'Unpublishing did not finish. %{details}', // it has two steps, and either can fail
      onFailToDelete: 'Not deleted. %{details}',
    },
  },
};

/** Puts our sentences in the place of Decap's. */
export function sayItOurWay(cms: typeof window.CMS): void {
  cms.registerLocale('en', withOurs(cms.getLocale('en'), ours));
}

/** `theirs`, with what `replacement` says instead. */
export function withOurs(theirs: Phrases, replacement: Phrases): Phrases {
  const replaced = Object.entries(replacement).map(([place, phrase]) => {
    const before = theirs[place];
    if (before === undefined) throw new Error(`Decap has no phrase at ${place}: it is called something else in this version`);
    return [place, typeof phrase === 'string' || typeof before === 'string' ? phrase : withOurs(before, phrase)] as const;
  });
  return { ...theirs, ...Object.fromEntries(replaced) };
}
