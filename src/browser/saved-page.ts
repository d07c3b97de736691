/** A page that was saved while scripts ran has what they added, but nothing in it answers: it gives way to what is added now. */
for (const added of document.querySelectorAll('[data-added]')) added.remove();
