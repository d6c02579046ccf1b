// Before Decap loads: it waits until our own script has registered its widgets.
window.CMS_MANUAL_INIT = true;

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
