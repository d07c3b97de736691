import type { Place } from '../diagnostics/diagnostic.ts';
import type { Registers } from './registers.ts';
import type { TagUse } from './report.ts';
import type { ReportMeta } from './schema/report.ts';
import { attributesOfKind } from './schema/tags.ts';
import type { YamlFile } from './yaml/yaml.ts';

/** Words for readers that stand outside running text, such as a title, and the part of the speech on which they rest. */
export interface Wording {
  text: string;
  place: Place;
  source: string;
}

/** The words for readers in `report.yaml`, but for the names in it; they rest on the whole speech. */
export function metaWording(meta: ReportMeta, yaml: YamlFile): Wording[] {
  return (['title', 'subtitle', 'period', 'summary', 'notice'] as const).flatMap((key) => {
    const text = meta[key];
    return text === undefined ? [] : [{ text, place: yaml.placeOf([key]), source: 'speech' }];
  });
}

/** The reasons that are given for emendations and for numerals that count nothing. */
export function reasonWording({ emendations, notFigures }: Registers): Wording[] {
  return [...emendations, ...notFigures].map(({ entry, at }) => ({ text: entry.reason, place: at('reason'), source: 'speech' }));
}

/** The words for readers in the attributes of a tag. */
export function wordingOf({ tag, attributes }: Pick<TagUse, 'tag' | 'attributes'>): string[] {
  return attributesOfKind(tag, ['text', 'texts']).flatMap((name) => attributes[name] ?? []);
}
