import { startChart } from './chart.ts';

for (const figure of document.querySelectorAll<HTMLElement>('figure.chart')) startChart(figure);
