// Starts the design system's components. Every page works without it.
DKFDS.init();

// Ctrl+K leads to the search in the head of the page.
document.addEventListener('keydown', event => {
  const search = document.getElementById('sought');
  if (search && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
    event.preventDefault();
    search.focus();
    search.select();
  }
});
