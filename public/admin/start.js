// Before Decap loads: it waits until our own script has registered its widgets.
window.CMS_MANUAL_INIT = true;
