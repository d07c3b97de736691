/** A number in the text and the words that it comes from light up together, whichever is pointed at or reached with the keyboard. */
let lit: Element[] = [];

for (const type of ['pointerover', 'focusin']) document.addEventListener(type, ({ target }) => light(target as Element));

function light(target: Element): void {
  const found = partnersOf(target);
  for (const element of lit) element.classList.remove('lit');
  for (const element of found) element.classList.add('lit');
  lit = found;
}

/** What tells of the figures of an element; a sentence may be shown beside an earlier paragraph of the same section. */
function partnersOf(target: Element): Element[] {
  const section = target.closest('section, .prose');
  const ids = idsOf(target.closest('.passage .value, .notes [data-of]'));
  return section
    ? ids.flatMap((id) => [...section.querySelectorAll(`.passage .value [data-figure="${id}"], .notes [data-of~="${id}"]`)])
    : [];
}

function idsOf(place: Element | null): string[] {
  const named = place?.getAttribute('data-of') ?? place?.querySelector('[data-figure]')?.getAttribute('data-figure');
  return named?.split(' ') ?? [];
}
