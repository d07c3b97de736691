import {
  ArcElement,
  BarController,
  BarElement,
  BasicPlatform,
  Chart,
  DoughnutController,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
} from 'chart.js';

Chart.register(ArcElement, BarController, BarElement, DoughnutController);
Chart.register(LinearScale, LineController, LineElement, LogarithmicScale, PointElement);

/** Chart.js with the parts our charts use and no other. */
export { BasicPlatform, Chart };
