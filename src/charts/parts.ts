import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
} from 'chart.js';

Chart.register(ArcElement, BarController, BarElement, CategoryScale, DoughnutController);
Chart.register(LinearScale, LineController, LineElement, LogarithmicScale, PointElement);

/** Chart.js with the parts our charts use and no other. */
export { Chart };
