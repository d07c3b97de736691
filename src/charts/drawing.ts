import type { ArcElement, BarElement, Chart, ChartConfiguration, ChartDataset, Element, PointOptions, VisualElement } from 'chart.js';
import { drawnExtent, isSpan } from '../report/charts/extent.ts';
import { type ChartFigure, type ChartRequest, isDoubtful } from '../report/charts/request.ts';
import { type AnnotatedContext, type Annotation, type Direction, drawAnnotations, pill } from './annotations.ts';
import { drawDashedBar } from './dashed-bar.ts';
import type { Palette } from './palette.ts';

/** A chart ready to be drawn: its size in its own pixels and what Chart.js needs. */
export interface Drawing {
  width: number;
  height: number;
  configuration: ChartConfiguration;
}

/** What every layout starts from. */
export interface Brief {
  request: ChartRequest;
  palette: Palette;
  width: number;
}

/** Where marks go, in the drawing's pixels. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What a layout decides; `under` and `over` are asked once Chart.js has placed the marks. */
export interface Plan {
  width: number;
  height: number;
  area: Area;
  type: 'bar' | 'line' | 'doughnut';
  datasets: ChartDataset[];
  /** The figures of each data set, where data sets are not the request's lists. */
  figures?: ChartFigure[][];
  /** The way the scale runs on which marks are dots: a span between two numbers is a dot drawn out from one to the other. */
  dots?: Direction;
  options: ChartConfiguration['options'];
  under?: (chart: Chart) => Annotation[];
  over: (chart: Chart) => Annotation[];
}

/** A scale without furniture: it places marks, our own annotations say what they mean. */
export const bareScale = { display: false, grace: 0, offset: false } as const;

/** A scale in the drawing's own pixels, for the direction in which a layout itself has placed the marks. */
export function pixelScale(length: number, direction: 'across' | 'down') {
  return { ...bareScale, type: 'linear', min: 0, max: length, reverse: direction === 'down' } as const;
}

/**
 * Makes the drawing of a plan. Marks stand exactly in `plan.area` whatever fonts are installed,
 * because Chart.js is given no text of its own to measure; the height is whole: browsers stretch a drawing whose is not.
 */
export function drawing(plan: Plan, request: ChartRequest): Drawing {
  const { width, area, under } = plan;
  const height = Math.ceil(plan.height);
  const padding = { left: area.left, top: area.top, right: width - area.right, bottom: height - area.bottom };
  const figures = plan.figures ?? request.figures;
  const annotate = (chart: Chart, annotations: Annotation[]) =>
    drawAnnotations(contextOf(chart), annotations, String(chart.options.font?.family));
  return {
    width,
    height,
    configuration: {
      type: plan.type,
      data: { datasets: plan.datasets },
      options: { ...plan.options, layout: { padding, autoPadding: false }, animation: false, responsive: false, events: [] },
      plugins: [
        {
          id: 'annotations',
          beforeDatasetsDraw: (chart: Chart) => {
            annotate(chart, under?.(chart) ?? []);
            nameMarks(chart, figures, plan);
          },
          afterDatasetsDraw: (chart: Chart) => annotate(chart, plan.over(chart)),
        },
      ],
    },
  };
}

/** Lets each mark say, as it draws itself, which figure it stands for: the SVG keeps it, and scripts find the marks by it. */
function nameMarks(chart: Chart, figures: readonly ChartFigure[][], { type, dots }: Plan): void {
  const context = contextOf(chart);
  for (const [dataset, list] of figures.entries()) {
    for (const [place, mark] of chart.getDatasetMeta(dataset).data.entries()) {
      const element = mark as typeof mark & VisualElement;
      const { draw } = element;
      const figure = list[place];
      element.draw = (...given) => {
        const middle = type === 'doughnut' ? (mark as unknown as ArcElement).getCenterPoint(true) : undefined;
        context.beginMark(figure?.id ?? '', middle);
        const isDashed = figure !== undefined && isDoubtful(figure);
        if (isDashed && type === 'bar') return drawDashedBar(context, mark as BarElement, figure);
        context.dashEdges(isDashed);
        if (dots && figure && isSpan(drawnExtent(figure))) drawSpan(chart, element, figure, dots);
        else draw.apply(element, given);
        context.dashEdges(false);
      };
    }
  }
}

/** Draws a span as a dot drawn out from its lower number to its higher one, painted as Chart.js would have painted the dot. */
function drawSpan(chart: Chart, element: Element, figure: ChartFigure, direction: Direction): void {
  const context = contextOf(chart);
  const { x, y } = element;
  const { radius, backgroundColor, borderColor, borderWidth } = element.options as unknown as PointOptions;
  const { from, to } = placesOf(chart, figure, direction);
  Object.assign(context, { fillStyle: backgroundColor, strokeStyle: borderColor, lineWidth: borderWidth });
  context.beginPath();
  pill(context, { from, to, middle: direction === 'across' ? y : x, radius, direction });
  context.fill();
  context.stroke();
}

/** Where a figure begins and ends along a scale, in the drawing's pixels: from its lower number to its higher one. */
export function placesOf(chart: Chart, figure: ChartFigure, direction: Direction): { from: number; to: number } {
  const { low, high } = drawnExtent(figure);
  const place = (value: number) => chart.scales[direction === 'across' ? 'x' : 'y']?.getPixelForValue(value) ?? Number.NaN;
  return { from: place(low), to: place(high) };
}

function contextOf(chart: Chart): AnnotatedContext {
  return chart.ctx as AnnotatedContext;
}
