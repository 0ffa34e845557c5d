// Runs before the first paint so that the page never flashes in the other theme. The deck starts in "noite".
(function () {
  var root = document.documentElement;
  var saved = null;
  try {
    saved = localStorage.getItem('megamaquina:tema');
  } catch {
    saved = null;
  }
  var dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  var first = root.classList.contains('deck-page') ? 'noite' : root.classList.contains('print-page') ? 'papel' : dark ? 'noite' : 'papel';
  root.dataset.theme = root.classList.contains('print-page') ? 'papel' : saved === 'noite' || saved === 'papel' ? saved : first;
})();
