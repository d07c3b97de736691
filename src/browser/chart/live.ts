import { type AwakeChart, wakeChart } from './awake.ts';
import { chartPicture } from './picture.ts';

const awake = new Map<HTMLElement, AwakeChart>();
const leftAt = new Map<HTMLElement, number>();

globalThis.xunliCharts = {
  wake(figure, event) {
    // Loading takes time: what a reader did before leaving must not wake the chart again.
    if (event.timeStamp <= (leftAt.get(figure) ?? 0)) return;
    const chart = awake.get(figure) ?? wakeChart(figure, () => leave(figure));
    awake.set(figure, chart);
    chart.attend(event);
  },
  drawn: (figure) => awake.get(figure)?.drawn,
  picture: chartPicture,
};

function leave(figure: HTMLElement): void {
  awake.get(figure)?.leave();
  awake.delete(figure);
  leftAt.set(figure, performance.now());
}
