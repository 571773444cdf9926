/* The page works without this; it only saves presses. */
for (const form of document.querySelectorAll('form.inline select')) {
  form.addEventListener('change', () => {
    if (form.form.method === 'get') form.form.requestSubmit();
  });
}

/* A press on a button that takes a while is answered at once, and counts once. */
for (const form of document.querySelectorAll('form[method="post"]')) {
  form.addEventListener('submit', () => {
    const button = form.querySelector('button');
    if (button === null || form.action.includes('/documents/')) return;
    button.setAttribute('aria-busy', 'true');
    setTimeout(() => {
      button.disabled = true;
    });
  });
}
