import { buildRegister } from '../../../../src/report/figures/register.ts';
import { cellSchema, type QuotedEntry, quotedSchema } from '../../../../src/report/schema/registers.ts';
import { readTranscript } from '../../../../src/report/transcript/read.ts';
import type { Transcript } from '../../../../src/report/transcript/transcript.ts';

const nowhere = () => ({ file: 'a.yaml', line: 1, column: 1 });

/** A speech of one area in which a table stands, the cells of a row parted by |. */
export function speechWithTable(rows: readonly string[], above: readonly string[] = []): Transcript {
  const table = [...above, ...rows.map((row) => row.replaceAll('|', '\t'))].join('\n');
  const raw = `松溪县统计公报\n\n一、农业\n\n粮食生产情况见下表。\n\n${table}\n\n二、工业\n\n生产平稳。\n`;
  return readTranscript(raw, [], { language: 'zh-CN' }, { key: nowhere, emendation: nowhere }).value;
}

/** What becomes of an entry: the figure, or the codes of its mistakes. */
export function registered(transcript: Transcript, given: Record<string, unknown>) {
  const schema = typeof given.quote === 'object' ? cellSchema : quotedSchema;
  const entry: QuotedEntry = schema.parse({ id: 'it', label: '它', asOf: 2022, ...given });
  const { value, diagnostics } = buildRegister([{ entry, at: nowhere }], [], transcript, 'zh-CN', new Set(), '2023-03-24');
  return { figure: value[0], mistakes: diagnostics.map(({ code }) => code), details: diagnostics.map(({ details }) => details) };
}

/** The table of the main crops: unit above, per cent in a head, parts of a whole, spaces that set the heads. */
export const crops = speechWithTable(
  [
    '指　标|产　量|比上年增长（±%）',
    '粮　食|56.30|1.8',
    '　其中：稻谷|38.42|2.3',
    '　　　　薯类|3.15|-4.6',
    '油　料|4.08|',
    '　其中：花生|1.10|0.5',
  ],
  ['表1　2022年主要农产品产量', '单位：万吨'],
);
