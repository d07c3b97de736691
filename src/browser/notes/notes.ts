/** A number in the text and the words that it comes from light up together, whichever is pointed at or reached with the keyboard. */
const lit: Record<'pointed' | 'focused', Element[]> = { pointed: [], focused: [] };

document.addEventListener('pointerover', ({ target }) => light('pointed', target));
document.addEventListener('focusin', ({ target }) => light('focused', target));
document.addEventListener('focusout', () => light('focused', null));

function light(way: keyof typeof lit, target: EventTarget | null): void {
  for (const element of lit[way]) element.classList.remove('lit');
  lit[way] = target instanceof Element ? partnersOf(target) : [];
  for (const element of [...lit.pointed, ...lit.focused]) element.classList.add('lit');
}

/** What tells of the figures of an element; a sentence may be shown beside an earlier paragraph of the same section. */
function partnersOf(target: Element): Element[] {
  const section = target.closest('section, .prose');
  const place = section && target.closest('.passage .value, .notes [data-of]');
  const named = place?.getAttribute('data-of') ?? place?.querySelector('[data-figure]')?.getAttribute('data-figure');
  const ids = named?.split(' ') ?? [];
  return ids.flatMap((id) => [...(section?.querySelectorAll(`.passage .value [data-figure="${id}"], .notes [data-of~="${id}"]`) ?? [])]);
}
