import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { ReportMeta } from './schema/report.ts';
import type { YamlFile } from './yaml/yaml.ts';

/**
 * Days of a report that cannot follow one another: an edition is of what was said, and what is archived was published. Days to come are
 * none of them, for a report may be prepared.
 */
export function orderDiagnostics({ event, edition, archived }: ReportMeta, yaml: YamlFile): Diagnostic[] {
  const day = { event: event.date, edition: edition.date, archived: archived ?? '' };
  return [
    ...(edition.date < event.date ? [diagnostic('edition-before-event', yaml.placeOf(['edition', 'date']), day)] : []),
    ...(archived && archived < edition.date ? [diagnostic('archived-before-edition', yaml.placeOf(['archived']), day)] : []),
  ];
}
