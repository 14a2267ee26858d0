// Leads from the short address of an alert to its page and keeps the query and the fragment, which a meta refresh would lose.
(() => {
  const to = document.currentScript.getAttribute('data-to');
  window.location.replace(to + window.location.search + window.location.hash);
})();
