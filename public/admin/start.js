// Before Decap loads: it waits until our own script has registered its widgets.
window.CMS_MANUAL_INIT = true;

// What Decap's store does not do right. It comes this way for the Redux DevTools (decision 0018); `boot.ts` looks whether it came.
window.__REDUX_DEVTOOLS_EXTENSION_COMPOSE__ = (enhance) => (createStore) => (reduce, initial) => {
  window.isDecapStorePatched = true;
  return enhance((inner, start) => createStore(patchReducer(inner), start))(reduce, initial);
};

function patchReducer(reduce) {
  const patches = {
    UNPUBLISHED_ENTRY_PERSIST_SUCCESS: keepStatus,
    DRAFT_CHANGE_FIELD: keepUnchanged,
    NOTIFICATION_SEND: keepRefusal,
  };
  return (state, action) => patches[action.type]?.(reduce, state, action) ?? reduce(state, action);
}

/** After a save Decap 3.16 shows, and publishes by, the status that the draft had when it was opened. What it knew just before is right. */
function keepStatus(reduce, state, action) {
  const next = reduce(state, action);
  const { collection, entry } = action.payload;
  const place = ['entities', `${collection}.${entry.get('slug')}`, 'status'];
  const status = state.editorialWorkflow.getIn(place);
  return status === undefined ? next : { ...next, editorialWorkflow: next.editorialWorkflow.setIn(place, status) };
}

/** Choices of other entries tell their value again when they are shown, which made a new entry that was just saved a changed one. */
function keepUnchanged(reduce, state, action) {
  const { entryDraft, ...others } = reduce(state, action);
  const before = state.entryDraft;
  const isSame = !before.get('hasChanged') && entryDraft.getIn(['entry', 'data']).equals(before.getIn(['entry', 'data']));
  return { ...others, entryDraft: isSame ? entryDraft.set('hasChanged', false) : entryDraft };
}

/**
 * A refusal of what an editor did stays until she closes it, is refused anew, or succeeds, not for eight seconds: it tells what to do (WCAG 2.2.1,
 * Timing Adjustable). What Decap says of its own accord comes and goes beside it.
 */
function keepRefusal(reduce, state, action) {
  const { payload } = action;
  if (payload.type !== 'success' && !isRefusal(payload)) return reduce(state, action);
  const others = state.notifications.notifications.filter((one) => !isRefusal(one));
  const before = { ...state, notifications: { notifications: others } };
  return reduce(before, isRefusal(payload) ? { ...action, payload: { ...payload, dismissAfter: false } } : action);
}

/** By its sentence, as `locale.ts` has them. */
function isRefusal({ message }) {
  return /\.(missingRequiredField|onFailTo(Persist|PublishEntry|UpdateStatus|UnpublishEntry|Delete))$/.test(message?.key ?? '');
}

// Where one of the page's scripts does not arrive, nothing else would say so.
window.addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    const show = () => document.getElementById('incomplete')?.removeAttribute('hidden');
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show);
    else show();
  },
  true,
);
