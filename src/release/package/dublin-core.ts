import { escapeXml } from '../../charts/svg/markup.ts';
import type { ReportMeta } from '../../report/schema/report.ts';

const prefixes = 'xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/"';

/** The report in the fifteen elements of Dublin Core, as archives harvest them (oai_dc); only what the report itself says. */
export function dublinCore({
  title,
  subtitle,
  publisher,
  summary,
  event,
  edition,
  language,
  hosting,
  transcript,
  period,
  licence,
}: ReportMeta): string {
  const elements: [string, string | undefined][] = [
    ['title', title],
    ['description', subtitle],
    ['description', summary],
    ['publisher', publisher],
    ['date', edition.date],
    ['type', 'Text'],
    ['format', 'text/html'],
    ['identifier', hosting.address],
    ['source', `urn:sha256:${transcript.sha256}`],
    ['language', language],
    ['coverage', event.place],
    ['coverage', event.date],
    ['coverage', period],
    ['rights', licence?.name],
    ['rights', licence?.link],
  ];
  const lines = elements.flatMap(([name, text]) => (text === undefined ? [] : [`  <dc:${name}>${escapeXml(text)}</dc:${name}>`]));
  return `${['<?xml version="1.0" encoding="UTF-8"?>', `<oai_dc:dc ${prefixes}>`, ...lines, '</oai_dc:dc>'].join('\n')}\n`;
}
