// Before Decap loads: it waits until our own script has registered its widgets.
window.CMS_MANUAL_INIT = true;

// What Decap's store does not do right. It comes this way for the Redux DevTools (decision 0018); `boot.ts` looks whether it came.
window.__REDUX_DEVTOOLS_EXTENSION_COMPOSE__ = (enhance) => (createStore) => (reduce, initial) => {
  window.decapStore = enhance((inner, start) => createStore(patchReducer(inner), start))(reduce, initial);
  return window.decapStore;
};

function patchReducer(reduce) {
  const patches = {
    UNPUBLISHED_ENTRY_PERSIST_REQUEST: keepDrafts,
    UNPUBLISHED_ENTRY_PERSIST_FAILURE: keepDrafts,
    UNPUBLISHED_ENTRY_PERSIST_SUCCESS: keepStatus,
    DRAFT_CHANGE_FIELD: keepUnchanged,
    NOTIFICATION_SEND: keepRefusal,
    DRAFT_LOCAL_BACKUP_RETRIEVED: holdBackup,
    DRAFT_CREATE_FROM_ENTRY: offerBackup,
    DRAFT_CREATE_EMPTY: offerBackup,
    DRAFT_CREATE_FROM_LOCAL_BACKUP: recoverInto,
    DRAFT_DISCARD: keepHeld,
  };
  return (state, action) => patches[action.type]?.(reduce, state, action) ?? reduce(state, action);
}

/**
 * Decap 3.16 takes an entry for one with a draft as soon as a first draft of it is to be saved, and goes on so where that is refused: it offers to
 * delete a draft that is not there, and looks for it at the next save.
 */
function keepDrafts(reduce, state, action) {
  const { editorialWorkflow, ...others } = reduce(state, action);
  const place = ['entities', `${action.payload.collection}.${action.payload.slug}`];
  return {
    ...others,
    editorialWorkflow: state.editorialWorkflow.hasIn(place) ? editorialWorkflow : editorialWorkflow.deleteIn(place),
  };
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
 * Decap asks whether it shall bring back what was not saved, which this browser has at once, before the entry has come from GitHub, which then
 * takes the place of what was brought back, as saved. So it asks once the entry is there.
 */
function holdBackup(reduce, state, action) {
  const { entryDraft, ...others } = reduce(state, action);
  const held = entryDraft.set('heldBackup', entryDraft.get('localBackup')).delete('localBackup');
  return { ...others, entryDraft: offered(held) };
}

function offerBackup(reduce, state, action) {
  const { entryDraft, ...others } = reduce(state, action);
  return { ...others, entryDraft: offered(entryDraft) };
}

/** With the question, where the entry on the screen is the one that the backup is of. A new one has no name yet. */
function offered(entryDraft) {
  const placeOf = (entry) => entry && `${entry.get('collection')}/${entry.get('slug') || ''}`;
  const backup = entryDraft.get('heldBackup');
  const isThere = entryDraft.get('key') && placeOf(backup?.get('entry')) === placeOf(entryDraft.get('entry'));
  return isThere ? entryDraft.set('localBackup', backup).delete('heldBackup') : entryDraft;
}

/** Decap deletes the backup of an entry that is left, also of one that never came. It is offered when the entry is opened again. */
function keepHeld(reduce, state, action) {
  const { entryDraft, ...others } = reduce(state, action);
  const held = state.entryDraft.get('heldBackup');
  return { ...others, entryDraft: held ? entryDraft.set('heldBackup', held) : entryDraft };
}

/** A backup holds what was typed. The rest, such as whether there is a draft, is as the entry says. What it was typed into: loaded-versions.ts. */
function recoverInto(reduce, state, action) {
  const { entryDraft, ...others } = reduce(state, action);
  const { data, mediaFiles } = entryDraft.get('entry').toObject();
  const entry = state.entryDraft.get('entry').set('data', data).set('mediaFiles', mediaFiles).set('isRecovered', true);
  return { ...others, entryDraft: entryDraft.set('entry', entry) };
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
