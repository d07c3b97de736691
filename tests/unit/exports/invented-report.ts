import assert from 'node:assert/strict';
import { mistakesIn } from '../../../src/diagnostics/diagnostic.ts';
import { assembleReport } from '../../../src/report/read-report.ts';
import type { Report } from '../../../src/report/report.ts';
import { sha256 } from '../../../src/report/transcript/read.ts';

const speech = `Good morning. We planted 40 trees before this plan began.

1. Parks for all

First, more trees. We planted 120 trees and opened 3 parks in 2019.
`;

const texts: Record<string, string> = {
  'report.yaml': `language: en
title: An invented report </script><b>
subtitle: A press conference
publisher: Parks Office
event: { date: 2020-05-01, place: Town hall }
period: 2016 to 2020
summary: Invented for tests.
edition: { version: "1.0", date: 2021-01-02 }
transcript: { sha256: "HASH" }
structure: { area: "1.", measure: First }
headline: [trees]
`,
  'overview.mdx': '---\ntitle: Overview\ndescription: What was done.\n---\n\nTrees and parks.\n',
  'areas/1-parks.mdx': `---
title: Parks
description: Trees and parks.
headline: trees
---

## 1.1 More trees

<Chart type="bar" title="More trees" description="Two bars." figures="trees-before trees" labels="Before|Now" />
`,
  'figures/parks.yaml': `- { id: trees-before, label: "=Trees, before", value: 40, unit: trees, asOf: 2015, quote: planted 40 trees }
- { id: trees, label: 'Trees "now"', value: 120, unit: trees, asOf: period, quote: planted 120 trees, note: "-1 is no answer" }
- { id: fall, label: Change, unit: trees, asOf: period, derive: { difference: [trees-before, trees] } }
`,
};

/** A small English report with what the published one has not: text like a formula, a figure outside the areas, a negative value. */
export function inventedReport({ byteOrderMark = false, extraCharts = '' } = {}): Report {
  const transcript = new TextEncoder().encode((byteOrderMark ? '\ufeff' : '') + speech);
  const files = new Map(
    Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text.replace('HASH', sha256(transcript)))]),
  );
  files.set('transcript.txt', transcript);
  files.set('areas/1-parks.mdx', new TextEncoder().encode(texts['areas/1-parks.mdx'] + extraCharts));
  const { value: report, diagnostics } = assembleReport(files);
  assert.deepEqual(mistakesIn(diagnostics), []);
  assert.ok(report);
  return report;
}
