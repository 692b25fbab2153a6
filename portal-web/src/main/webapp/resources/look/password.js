// Without this script the passwords simply stay hidden, and so does the box.
for (const box of document.querySelectorAll('[data-shows]')) {
  const field = document.getElementById(box.dataset.shows);
  box.closest('.show-password').hidden = false;
  box.addEventListener('change', () => { field.type = box.checked ? 'text' : 'password'; });
  field.form.addEventListener('submit', () => { field.type = 'password'; });
}
