import { copyText } from '../copy-text.ts';
import { button, element } from '../element.ts';
import { chartPart, chartWords } from './page-parts.ts';
import type { PictureFormat } from './picture.ts';
import { startPointing } from './pointing.ts';
import { copiesPictures, copyPicture, makePicture, saveAs } from './saving.ts';

/** Adds to a chart what scripts add: its marks answer, and it has buttons. What a saved page brought along gives way. */
export function startChart(figure: HTMLElement): void {
  for (const added of figure.querySelectorAll('[data-added]')) added.remove();
  const { explore, hint, svg, png, refused, colon, ...words } = chartWords(figure);
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
      .catch((error: unknown) => {
        console.error(error);
        if (error instanceof DOMException && error.name === 'NotAllowedError') done = refused;
        else done = globalThis.xunliChartPicture ? words.notMade : words.unread;
      })
      .finally(() => {
        status.textContent = done;
      });
  };
  const pictureAs = (format: PictureFormat) => makePicture(figure, format);
  const save = (format: PictureFormat) => tell(pictureAs(format).then((picture) => saveAs(`${figure.id}.${format}`, picture)));
  const address = () => new URL(`#${figure.id}`, location.href).href;
  const add = (text: string, act: () => unknown) =>
    chartPart(figure, 'permalink').before(button(text, () => void act(), { 'data-added': '' }));
  add(explore, () => {
    drawing.focus();
    status.textContent = hint;
  });
  add(svg, () => save('svg'));
  add(png, () => save('png'));
  if (copiesPictures) add(words.copyPicture, () => tell(copyPicture(pictureAs), words.pictureCopied));
  add(words.copy, () => tell(copyText(address()), words.copied));
}
