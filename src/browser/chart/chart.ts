import { copyText } from '../copy-text.ts';
import { button, element } from '../element.ts';
import { chartPart, chartWords } from './page-parts.ts';
import type { PictureFormat } from './picture.ts';
import { startPointing } from './pointing.ts';
import { copiesPictures, copyPicture, makePicture, saveAs } from './saving.ts';

/** Adds to a chart what scripts add: its marks answer, and it has buttons. */
export function startChart(figure: HTMLElement): void {
  const { hint, svg, png, colon, ...words } = chartWords(figure);
  const drawing = chartPart(figure, 'chart-drawing');
  const tools = chartPart(figure, 'chart-tools');
  const status = element('span', { role: 'status', 'data-added': '' });
  const announcer = element('p', { class: 'chart-announcer hidden', 'aria-live': 'polite', 'data-added': '' });
  tools.append(status);
  figure.append(announcer);
  drawing.tabIndex = 0;
  drawing.setAttribute('role', 'application');
  drawing.setAttribute('aria-label', `${chartPart(figure, 'chart-title').textContent}${colon}${hint}`);
  drawing.setAttribute('aria-describedby', `${figure.id}-description`);
  startPointing(figure, announcer);

  const tell = (work: Promise<void>, done = '') => {
    // The same words again are announced only where others stood between.
    status.textContent = '';
    return work
      .catch((error: Error) => {
        console.error(error);
        const told: Record<string, string> = { NotAllowedError: words.refused, NetworkError: words.unread, DataError: error.message };
        done = told[error.name] ?? words.notMade;
      })
      .finally(() => {
        status.textContent = done;
      });
  };
  const pictureAs = (format: PictureFormat) => makePicture(figure, format);
  const save = (format: PictureFormat) => tell(pictureAs(format).then((picture) => saveAs(`${figure.id}.${format}`, picture)));
  const add = (text: string, act: () => unknown) =>
    chartPart(figure, 'chart-download').append(button(text, () => void act(), { 'data-added': '' }));
  add(svg, () => save('svg'));
  add(png, () => save('png'));
  if (copiesPictures) add(words.copyPicture, () => tell(copyPicture(pictureAs), words.pictureCopied));
  const link = chartPart(figure, 'chart-link') as HTMLAnchorElement;
  link.addEventListener('click', (event) => {
    // With a key held down a link is opened elsewhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void tell(copyText(link.href), words.copied);
  });
  tellKeys(drawing, status, hint);
}

/** Shows which keys a drawing knows for as long as it has the focus from a keyboard. */
function tellKeys(drawing: HTMLElement, status: HTMLElement, hint: string): void {
  let isPressed = false;
  drawing.addEventListener('pointerdown', () => {
    isPressed = true;
  });
  drawing.addEventListener('focus', () => {
    if (!isPressed) status.textContent = hint;
  });
  drawing.addEventListener('blur', () => {
    isPressed = false;
    if (status.textContent === hint) status.textContent = '';
  });
}
