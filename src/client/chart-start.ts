import { copyText } from './chart-copy.ts';
import { type ChartPageWords, chartPart, chartWords, type LiveCharts } from './chart-door.ts';
import { addLiveScript } from './chart-script.ts';

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
  const drawing = chartPart(figure, 'chart-drawing');
  const announcer = document.createElement('p');
  announcer.className = 'chart-announcer hidden';
  announcer.setAttribute('aria-live', 'polite');
  figure.append(announcer);
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const tell = (work: Promise<void>, done = '') =>
    work.then(
      () => {
        status.textContent = done;
      },
      (error: unknown) => {
        console.error(error);
        status.textContent = words.failed;
      },
    );
  const wake = (event: Event) => void tell(liveCharts().then((charts) => charts.wake(figure, event)));

  drawing.tabIndex = 0;
  drawing.setAttribute('role', 'application');
  drawing.setAttribute('aria-label', `${chartPart(figure, 'chart-title').textContent}${words.colon}${words.hint}`);
  drawing.addEventListener('pointerenter', wake);
  drawing.addEventListener('focus', wake);
  drawing.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target === drawing) wake(event);
  });

  const acts: [keyof ChartPageWords, (event: Event) => void][] = [
    ['live', (event) => void tell(liveCharts().then((charts) => charts.wake(figure, event)), words.hint)],
    ['svg', () => void tell(liveCharts().then((charts) => charts.save(figure, 'svg')))],
    ['png', () => void tell(liveCharts().then((charts) => charts.save(figure, 'png')))],
    ['copy', () => void tell(copyText(new URL(`#${figure.id}`, location.href).href), words.copied)],
  ];
  const buttons = acts.map(([name, act]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.act = name;
    button.textContent = words[name];
    button.addEventListener('click', act);
    return button;
  });
  chartPart(figure, 'permalink').before(...buttons);
  chartPart(figure, 'chart-tools').append(status);
}
