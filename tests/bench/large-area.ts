import { actors, acts, aims, places, type Subject, subjects, townName } from './large-report-words.ts';

/** What one area of the invented report adds to each file of the content folder. */
export interface LargeArea {
  slug: string;
  /** Its first figure, a spoken one. */
  figure: string;
  speech: string;
  mdx: string;
  figures: string;
  document: string;
  milestone: string;
}

/** One measure of an area: the numbers of three things, said in the year `year`. */
interface Measure {
  id: string;
  /** Begins the ids of its figures. */
  key: string;
  town: string;
  subject: Subject;
  year: number;
  things: { id: string; name: string; value: number }[];
  /** Sentences without a number. */
  told: string[];
}

const measures = ['一是', '二是', '三是'];

/** The area of an index, counted from 0. */
export function largeArea(index: number): LargeArea {
  const [number, town] = [index + 1, townName(index)];
  const all = measures.map((_, at) => measureOf(index, at));
  const place = `${town}${pick(places, index)}`;
  const [year, month] = [2021 + (index % 3), 1 + (index % 12)];
  const rules = `${town}${all[1]?.subject.name}办法`;
  const extra = [`${year}年${month}月,${place}启用。`, `印发《${rules}》。`, ''];
  return {
    slug: `${number}-town`,
    figure: `${all[0]?.key}-1`,
    speech: [`${number}、${town}`, ...all.map((measure, at) => `${measures[at]}${spoken(measure)}${extra[at]}`)].join('\n\n'),
    mdx: [
      `---\ntitle: ${town}\ndescription: ${all.map(({ subject }) => subject.name).join('、')}（虚构）。\n`,
      `headline: ${all[0]?.key}-sum\n---\n\n这里说的是编造的${town}。\n\n${all.map(section).join('\n')}`,
    ].join(''),
    figures: all.map(registered).join(''),
    document: `- { id: rules-${number}, title: ${rules}, quote: 印发《${rules}》 }\n`,
    milestone: [
      `- { id: opened-${number}, date: ${year}-${String(month).padStart(2, '0')}, title: ${place}启用, `,
      `quote: ${year}年${month}月，${place}启用 }\n`,
    ].join(''),
  };
}

function measureOf(index: number, at: number): Measure {
  const [town, key, nth] = [townName(index), `a${index + 1}m${at + 1}`, index * measures.length + at];
  const subject = pick(subjects, index * 5 + at);
  const things = subject.things.map((name, place) => ({ id: `${key}-${place + 1}`, name, value: numberOf(nth * 3 + place) }));
  const told = [0, 1].map((part) => `${town}${pick(actors, nth + part * 3)}${pick(acts, nth * 2 + part)},${pick(aims, nth + part * 5)}。`);
  return { id: `${index + 1}.${at + 1}`, key, town, subject, year: 2021 + (nth % 3), things, told };
}

/** A number for each place, no two alike as long as there are fewer places than the prime has residues. */
function numberOf(place: number): number {
  return 1009 + ((place * 7919) % 15991);
}

function spoken({ town, subject, year, things, told }: Measure): string {
  const counted = things.map(({ name, value }) => `${name}${value}${subject.unit}`).join(',');
  return `${town}${subject.name}稳步推进。${told[0]}${year}年,${town}${counted}。${told[1]}`;
}

function registered({ key, town, subject, year, things }: Measure): string {
  const shared = `unit: ${subject.unit}, asOf: ${year}`;
  const quoted = things.map(
    ({ id, name, value }) => `- { id: ${id}, label: ${town}${name}, value: ${value}, ${shared}, quote: ${name}${value}${subject.unit} }\n`,
  );
  const inputs = things.map(({ id }) => id).join(', ');
  const sum = `- { id: ${key}-sum, label: ${town}${subject.name}合计, ${shared}, derive: { sum: [${inputs}] } }\n`;
  return [...quoted, sum].join('');
}

function section({ id, key, town, subject, things, told }: Measure, at: number): string {
  const ids = things.map((thing) => thing.id).join(' ');
  const shared = `title="${town}${subject.name}" description="${town}${subject.name}的各项数字。" figures="${ids}"`;
  const charts = [
    `<Chart type="horizontal-bar" ${shared} />\n\n<Timeline measure="${id}" />`,
    `<Chart type="bar" ${shared} labels="${things.map(({ name }) => name).join('|')}" />\n\n<Documents measure="${id}" />`,
    `<Chart type="doughnut" ${shared} whole="${key}-sum" />\n\n<Source at="${id}-2" />`,
  ];
  const counted = things.map((thing) => `${thing.name}<Value id="${thing.id}" />`).join('，');
  const total = `${town}${counted}，合计<Value id="${key}-sum" />，${subject.done}。`;
  return `## ${id} ${subject.name}\n\n${told.join('').replaceAll(',', '，')}\n\n${total}\n\n${charts[at]}\n`;
}

function pick<T>(list: readonly T[], at: number): T {
  return list[at % list.length] as T;
}
