import type { AnnotatedContext, Annotation, RuleAnnotation, SwatchAnnotation, TextAnnotation } from './annotation.ts';
import { LINE } from './type-size.ts';

function drawText(context: AnnotatedContext, text: TextAnnotation, family: string): void {
  context.font = `${text.bold ? 'bold' : 'normal'} ${text.size}px ${family}`;
  context.textAlign = text.align;
  context.textBaseline = 'alphabetic';
  context.fillStyle = text.colour;
  context.strokeStyle = text.halo;
  // Wide enough to take a line out of the gaps beside a decimal point.
  context.lineWidth = 6;
  context.lineJoin = 'round';
  context.beginText(text.says);
  text.lines.forEach((line, place) => {
    context.strokeText(line, text.x, text.y + place * LINE);
    context.fillText(line, text.x, text.y + place * LINE);
  });
  context.endText();
}

function drawRule(context: AnnotatedContext, { from, to, colour, thickness = 1 }: RuleAnnotation): void {
  context.strokeStyle = colour;
  context.lineWidth = thickness;
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.stroke();
}

function drawSwatch(context: AnnotatedContext, { shape, x, y, size, fill, line }: SwatchAnnotation): void {
  context.fillStyle = fill;
  context.strokeStyle = line;
  context.lineWidth = 1.5;
  context.beginPath();
  if (shape === 'dot') context.arc(x + size / 2, y + size / 2, size / 2, 0, 2 * Math.PI);
  else context.rect(x, y, size, size);
  context.fill();
  context.stroke();
}

/** Draws a chart's own texts, rules and legend marks. */
export function drawAnnotations(context: AnnotatedContext, annotations: Annotation[], family: string): void {
  context.save();
  for (const annotation of annotations) {
    if (annotation.kind === 'text') drawText(context, annotation, family);
    else if (annotation.kind === 'rule') drawRule(context, annotation);
    else drawSwatch(context, annotation);
  }
  context.restore();
}
