import type { AloudSentence } from './sentences.ts';

const name = 'aloud';

/** Marks a sentence on the page without touching it (CSS Custom Highlight API); none takes the mark away. */
export function markSentence(range: Range | null): void {
  if (!globalThis.CSS?.highlights) return;
  if (range) CSS.highlights.set(name, new Highlight(range));
  else CSS.highlights.delete(name);
}

/** Brings a sentence into view when the one before it was there: a reader who scrolled elsewhere is left alone. */
export function follow(before: Range | null, range: Range | null): void {
  if (!range) return;
  const end = endOfRoom();
  const last = before?.getBoundingClientRect();
  if (last && (last.bottom <= 0 || last.top >= end)) return;
  const { top, bottom, height } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= end) return;
  scrollBy({ top: top - Math.max(0, Math.min(end / 3, end - height)), behavior: 'instant' });
}

/** Where on the screen the room for reading ends: at the bar at its foot. */
function endOfRoom(): number {
  return document.querySelector('.aloud')?.getBoundingClientRect().top ?? innerHeight;
}

/** Where to begin: at the selected text, at the first sentence of the screen, or at the beginning. */
export function firstToRead(sentences: AloudSentence[]): number {
  const selected = getSelection();
  const chosen = selected?.isCollapsed === false ? sentences.findIndex(({ block }) => block.contains(selected.anchorNode)) : -1;
  if (chosen >= 0) return chosen;
  const seen = sentences.findIndex(({ range }) => (range?.getBoundingClientRect().top ?? -1) >= 0);
  return Math.max(seen, 0);
}

/** The first sentence of the text that a reader pressed; -1 at links and controls, which keep what they do, and beside texts. */
export function sentenceAt(sentences: AloudSentence[], pressed: Element): number {
  if (pressed.closest('a, button, summary, input, select, label, [role=application]')) return -1;
  let found = -1;
  for (let element: Element | null = pressed; element && found < 0; element = element.parentElement)
    found = sentences.findIndex(({ block }) => block === element);
  return found;
}
