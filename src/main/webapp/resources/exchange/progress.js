// Follows an import: asks every second, then less often, and shows the page anew when it is over.
// The page works without it by its own link.
(function () {
  'use strict';
  const box = document.getElementById('import-progress');
  const bar = document.getElementById('progress');
  const rows = document.getElementById('import-rows');
  let pause = 1000;
  let shown = -1;

  function show(job) {
    bar.max = Math.max(job.total, 1);
    bar.value = job.done;
    const tenth = job.total > 0 ? Math.floor(job.done * 10 / job.total) : 0;
    if (tenth !== shown) { // a screen reader hears every tenth, not every row
      shown = tenth;
      rows.textContent = job.done + ' / ' + job.total;
    }
  }

  async function ask() {
    try {
      const response = await fetch(box.dataset.address, { headers: { Accept: 'application/json' } });
      const job = response.ok ? await response.json() : { state: 'unknown' };
      if (job.state !== 'running') {
        window.location.reload();
        return;
      }
      show(job);
    } catch (offline) {
      // asked again later
    }
    pause = Math.min(pause * 1.2, 10000);
    setTimeout(ask, pause);
  }

  setTimeout(ask, pause);
})();
