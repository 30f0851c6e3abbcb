/** Addresses that the build could not make whole are completed with the place this page was read at. */
for (const element of document.querySelectorAll('[data-own-address]'))
  element.textContent = location.origin + location.pathname;
