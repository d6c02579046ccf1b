// Before Decap loads: it waits until our own script has registered its widgets.
window.CMS_MANUAL_INIT = true;

// After a save Decap 3.16 shows the status that the draft had when it was opened, and publishes by that (`reducers/editorialWorkflow.ts`). The
// status that it knew just before is right. Its store comes this way for the Redux DevTools, https://github.com/reduxjs/redux-devtools.
window.__REDUX_DEVTOOLS_EXTENSION_COMPOSE__ = (enhance) => (createStore) => (reduce, initial) =>
  enhance((inner, start) => createStore(keepingStatus(inner), start))(reduce, initial);

function keepingStatus(reduce) {
  return (state, action) => {
    const next = reduce(state, action);
    if (action.type !== 'UNPUBLISHED_ENTRY_PERSIST_SUCCESS') return next;
    const { collection, entry } = action.payload;
    const place = ['entities', `${collection}.${entry.get('slug')}`, 'status'];
    const status = state.editorialWorkflow.getIn(place);
    return status === undefined ? next : { ...next, editorialWorkflow: next.editorialWorkflow.setIn(place, status) };
  };
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
