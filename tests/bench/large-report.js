import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { largeArea } from './large-area.js';
import { mostTowns } from './large-report-words.js';
const opening = '各位来宾:\n\n这份讲话是编造的,只用来测量程序。下面依次介绍各镇的工作。';
const closing = '下一步,各镇将把这些编造的工作继续做下去。';
/**
 * Writes the content folder of an invented report: areas of three measures, each with three spoken figures and their sum,
 * and a chart. The same number of areas gives the same bytes; no numeral and no quote stands in it twice.
 */
export function writeLargeReport(folder, areas) {
    if (areas > mostTowns)
        throw new RangeError(`there are names for ${mostTowns} areas only`);
    const all = Array.from({ length: areas }, (_, index) => largeArea(index));
    const transcript = transcriptOf(all);
    const files = {
        'report.yaml': reportYaml(transcript, all[0]?.figure ?? ''),
        'transcript.txt': transcript,
        'overview.mdx': overview,
        'documents.yaml': all.map(({ document }) => document).join(''),
        'milestones.yaml': all.map(({ milestone }) => milestone).join(''),
        ...Object.fromEntries(all.flatMap(({ slug, mdx, figures }) => [
            [`areas/${slug}.mdx`, mdx],
            [`figures/${slug}.yaml`, figures],
        ])),
    };
    for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
    }
}
function transcriptOf(areas) {
    const head = '各镇工作情况通报会实录\n\n本文为虚构的报告,镇名、工作和数字都是编造的。\n\n时间:2024年4月23日';
    return `${[head, opening, ...areas.map(({ speech }) => speech), closing].join('\n\n')}\n`;
}
function reportYaml(transcript, headline) {
    return `language: zh-CN
title: 各镇工作情况通报（虚构）
subtitle: 测量程序用的通报会（虚构）
publisher: 测量程序用的机构（虚构）
event: { date: 2024-04-23, place: 会议室 }
period: 报告期
summary: 编造的报告，只用来测量程序在页面很多时的开销。
edition: { version: "1.0", date: 2024-04-24 }
transcript: { sha256: ${createHash('sha256').update(transcript).digest('hex')} }
structure: { opening: 各位来宾, area: 1、, measure: 一是, closing: 下一步 }
headline: [${headline}]
notice: 本报告是虚构的：镇名、工作和数字都是编造的，只用来测量程序。
`;
}
const overview = `---
title: 概览
description: 编造的报告的概览。
---

## 开场

这份报告是编造的。

## 下一步

各镇将把工作继续做下去。
`;
