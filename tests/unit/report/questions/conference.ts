import assert from 'node:assert/strict';
import type { ContentFiles } from '../../../../src/report/content.ts';
import { type ReadReport, readReport } from '../../../../src/report/read-report.ts';
import type { Report } from '../../../../src/report/report.ts';
import { sha256 } from '../../../../src/report/transcript/read.ts';

/** An invented press conference: a host, one statement, three questions; the first in two parts is answered by two people. */
export const speech = `青桐县供水情况新闻发布会

时间：2024年3月12日
地点：县会议中心
主持人：县政府新闻办公室副主任 沈一舟
发布人：县水务局局长 陆闻笛、县住房城乡建设局副局长 程晓岚

主持人：
各位记者朋友，大家好。今天请陆闻笛局长介绍情况。

陆闻笛：
大家好。我向大家介绍全县供水情况。

一、水源更加稳定

到2022年底，全县新建水库3座，日供水能力达到12万吨。

主持人：
下面请记者提问。

青桐日报记者：
我们注意到，2023年入夏以后全县降雨偏少，城区和几个乡镇用水一度紧张，不少居民反映高峰时段水压不足，请问今年夏天怎样保障用水？水价会不会调整？

陆闻笛：
谢谢您的提问。当年应急送水2万户，新打机井8处。2025年日供水能力将提高到15万吨。

程晓岚：
我补充一点。今年改造老旧管网46公里。水价没有调整的计划。

青桐电视台记者：
请问农村供水的情况怎么样？

陆闻笛：
农村自来水普及率现在达到96%。

水务观察网记者：
请问居民遇到停水找谁？

程晓岚：
请拨打热线，接听后30分钟内有人上门。

主持人：
今天的发布会就到这里。谢谢大家。
`;

export const figures = `- { id: reservoirs, label: 新建水库, value: 3, unit: 座, asOf: 2022, quote: 新建水库3座 }
- { id: supply, label: 日供水能力, value: 12万, unit: 吨, asOf: 2022, quote: 日供水能力达到12万吨 }
- { id: homes, label: 应急送水, value: 2万, unit: 户, asOf: 2023, quote: 应急送水2万户 }
- { id: wells, label: 新打机井, value: 8, unit: 处, asOf: 2023, quote: 新打机井8处 }
- { id: supply-planned, label: 日供水能力（计划）, value: 15万, unit: 吨, asOf: 2025, quote: 将提高到15万吨 }
- { id: pipes, label: 改造老旧管网, value: 46, unit: 公里, asOf: 2024, quote: 改造老旧管网46公里 }
- { id: villages, label: 农村自来水普及率, value: 96, unit: "%", asOf: 2024-03-12, quote: 普及率现在达到96% }
- { id: visit, label: 热线上门时限, value: 30, unit: 分钟, asOf: 2024, quote: 30分钟内有人上门 }
`;

/** `report.yaml` of the conference, or of another text in its place. */
export function reportYaml(text = speech): string {
  return `language: zh-CN
title: 青桐县供水
subtitle: 新闻发布会
publisher: 青桐县水务局
event: { date: 2024-03-12, place: 县会议中心 }
period: 近年
summary: 全县供水情况。
edition: { version: "1.0", date: 2024-03-13 }
transcript: { sha256: "${sha256(text)}" }
headline: [supply]
`;
}

/** The content folder of the conference; `others` stand beside its files or in their place, empty ones take them away. */
export function conferenceFiles(others: Record<string, string> = {}): ContentFiles {
  const texts: Record<string, string> = {
    'transcript.txt': speech,
    'report.yaml': reportYaml(others['transcript.txt']),
    'overview.mdx': '---\ntitle: 概述\ndescription: 全县供水。\n---\n\n水源更加稳定。\n',
    'areas/1-water.mdx': '---\ntitle: 水源\ndescription: 水源更加稳定。\nheadline: supply\n---\n\n新建水库<Value id="reservoirs" />。\n',
    'figures/water.yaml': figures,
    ...others,
  };
  const written = Object.entries(texts).filter(([, text]) => text !== '');
  return new Map(written.map(([name, text]) => [name, new TextEncoder().encode(text)]));
}

/** What reading the conference gives. */
export function readConference(others: Record<string, string> = {}): ReadReport {
  return readReport(conferenceFiles(others));
}

/** The conference as read without a mistake. */
export function conference(others: Record<string, string> = {}): Report {
  const { report, diagnostics } = readConference(others);
  assert.deepEqual(diagnostics, []);
  assert.ok(report);
  return report;
}
