import { copiesPictures, copyPicture, copyText } from './copy.ts';
import { type ChartPageWords, chartPart, chartWords, type LiveCharts, type PictureFormat } from './door.ts';
import { saveAs } from './save.ts';
import { addLiveScript } from './script.ts';

let loading: Promise<LiveCharts> | undefined;

for (const figure of document.querySelectorAll<HTMLElement>('figure.chart')) startChart(figure);

/** Gives the live charts, loading them at the first call; tries anew after a failure. */
function liveCharts(): Promise<LiveCharts> {
  loading ??= addLiveScript().then(() => {
    if (!globalThis.xunliCharts) throw new Error('The live charts did not start');
    return globalThis.xunliCharts;
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** Adds to a chart what scripts add: its buttons, and waking it when a reader points at it, reaches it or asks for it. */
function startChart(figure: HTMLElement): void {
  const words = chartWords(figure);
  const status = addPart(chartPart(figure, 'chart-tools'), 'span', { role: 'status' });
  addPart(figure, 'p', { class: 'chart-announcer hidden', 'aria-live': 'polite' });
  const tell = (work: Promise<void>, done = '') => {
    // The same words again are announced only where others stood between.
    status.textContent = '';
    return work
      .catch((error: unknown) => {
        console.error(error);
        done = error instanceof DOMException && error.name === 'NotAllowedError' ? words.refused : words.failed;
      })
      .finally(() => {
        status.textContent = done;
      });
  };
  const wake = (event: Event, hint = '') =>
    void tell(
      liveCharts().then((charts) => charts.wake(figure, event)),
      hint,
    );
  const pictureAs = (format: PictureFormat) => liveCharts().then((charts) => charts.picture(figure, format));
  const save = (format: PictureFormat) => void tell(pictureAs(format).then((picture) => saveAs(`${figure.id}.${format}`, picture)));
  const address = () => new URL(`#${figure.id}`, location.href).href;

  listenToDrawing(figure, wake);
  addButton(figure, words.live, (event) => wake(event, words.hint));
  addButton(figure, words.svg, () => save('svg'));
  addButton(figure, words.png, () => save('png'));
  if (copiesPictures) addButton(figure, words.copyPicture, () => void tell(copyPicture(pictureAs), words.pictureCopied));
  addButton(figure, words.copy, () => void tell(copyText(address()), words.copied));
}

function listenToDrawing(figure: HTMLElement, wake: (event: Event) => void): void {
  const { colon, hint }: ChartPageWords = chartWords(figure);
  const drawing = chartPart(figure, 'chart-drawing');
  drawing.tabIndex = 0;
  drawing.setAttribute('role', 'application');
  drawing.setAttribute('aria-label', `${chartPart(figure, 'chart-title').textContent}${colon}${hint}`);
  drawing.setAttribute('aria-describedby', `${figure.id}-description`);
  for (const type of ['pointerenter', 'focus']) drawing.addEventListener(type, (event) => wake(event));
  drawing.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target === drawing) wake(event);
  });
}

function addButton(figure: HTMLElement, text: string, act: (event: Event) => void): void {
  const button = addPart(chartPart(figure, 'chart-tools'), 'button', { type: 'button' });
  button.textContent = text;
  button.addEventListener('click', act);
  chartPart(figure, 'permalink').before(button);
}

function addPart(parent: HTMLElement, tag: string, attributes: Record<string, string>): HTMLElement {
  const part = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value);
  parent.append(part);
  return part;
}
