// Ticks every row of a list together with "all on this page". Without it the server reads that box as all rows.
for (const all of document.querySelectorAll('[data-selects]')) {
  const rows = all.form.querySelectorAll('input[type=checkbox][name=' + all.dataset.selects + ']');
  all.addEventListener('change', () => rows.forEach(row => { row.checked = all.checked; }));
  all.form.addEventListener('change', () => { all.checked = [...rows].every(row => row.checked); });
}
