import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Result } from '../result.ts';
import { draftReportSchema, type ReportMeta, reportSchema } from '../schema/report.ts';
import { check } from '../yaml/check.ts';
import type { YamlFile } from '../yaml/yaml.ts';

/** The facts that a text may not tell, as paths of `report.yaml`. */
const facts = [['subtitle'], ['publisher'], ['event', 'date'], ['event', 'place'], ['period'], ['summary']] as const;

/** A fact that a draft does not have yet: its key, and where it belongs. */
export interface MissingFact {
  key: string;
  place: Place;
}

/** What `report.yaml` says. In a draft facts may be missing: a placeholder is shown for each, and an unknown day is empty. */
export function readMeta(yaml: YamlFile, language: Language): Result<{ meta: ReportMeta; missing: MissingFact[] } | null> {
  if ((yaml.data as { status?: unknown } | null)?.status === undefined) {
    const { value: meta, diagnostics } = check(yaml, reportSchema);
    return { value: meta && { meta, missing: [] }, diagnostics };
  }
  const { value: draft, diagnostics } = check(yaml, draftReportSchema);
  if (!draft) return { value: null, diagnostics };
  const { toFill } = wordsOf(language).draft;
  const { subtitle = toFill, publisher = toFill, period = toFill, summary = toFill, event } = draft;
  const { date = '', place = toFill } = event;
  const missing = facts.filter((path) => path.reduce((data: unknown, key) => (data as Record<string, unknown>)[key], draft) === undefined);
  return {
    value: {
      meta: { ...draft, subtitle, publisher, period, summary, event: { date, place } },
      missing: missing.map((path) => ({ key: path.join('.'), place: yaml.placeOf(path) })),
    },
    diagnostics,
  };
}

/** What programs are told of a report: what a draft has no word for yet is left out. */
export interface StatedFacts {
  subtitle: string | undefined;
  publisher: string | undefined;
  date: string | undefined;
  place: string | undefined;
  period: string | undefined;
  summary: string | undefined;
}

/** The facts of a report without placeholders. */
export function statedFacts({ language, subtitle, publisher, event, period, summary }: ReportMeta): StatedFacts {
  const { toFill } = wordsOf(language).draft;
  const stated = (text: string) => (text === toFill || text === '' ? undefined : text);
  return {
    subtitle: stated(subtitle),
    publisher: stated(publisher),
    date: stated(event.date),
    place: stated(event.place),
    period: stated(period),
    summary: stated(summary),
  };
}
