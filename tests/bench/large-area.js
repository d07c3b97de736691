import { actors, acts, aims, places, subjects, townName } from './large-report-words.js';
const measures = ['一是', '二是', '三是'];
/** The area of an index, counted from 0. */
export function largeArea(index) {
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
        mdx: `---\ntitle: ${town}\ndescription: ${all.map(({ subject }) => subject.name).join('、')}（虚构）。\nheadline: ${all[0]?.key}-sum\n---\n\n这里说的是编造的${town}。\n\n${all.map(section).join('\n')}`,
        figures: all.map(registered).join(''),
        document: `- { id: rules-${number}, title: ${rules}, quote: 印发《${rules}》 }\n`,
        milestone: `- { id: opened-${number}, date: ${year}-${String(month).padStart(2, '0')}, title: ${place}启用, quote: ${year}年${month}月，${place}启用 }\n`,
    };
}
function measureOf(index, at) {
    const [town, key, nth] = [townName(index), `a${index + 1}m${at + 1}`, index * measures.length + at];
    const subject = pick(subjects, index * 5 + at);
    const things = subject.things.map((name, place) => ({ id: `${key}-${place + 1}`, name, value: numberOf(nth * 3 + place) }));
    const told = [0, 1].map((part) => `${town}${pick(actors, nth + part * 3)}${pick(acts, nth * 2 + part)},${pick(aims, nth + part * 5)}。`);
    return { id: `${index + 1}.${at + 1}`, key, town, subject, year: 2021 + (nth % 3), things, told };
}
/** A number for each place, no two alike as long as there are fewer places than the prime has residues. */
function numberOf(place) {
    return 1009 + ((place * 7919) % 15991);
}
function spoken({ town, subject, year, things, told }) {
    const counted = things.map(({ name, value }) => `${name}${value}${subject.unit}`).join(',');
    return `${town}${subject.name}稳步推进。${told[0]}${year}年,${town}${counted}。${told[1]}`;
}
function registered({ key, town, subject, year, things }) {
    const shared = `unit: ${subject.unit}, asOf: ${year}`;
    const quoted = things.map(({ id, name, value }) => `- { id: ${id}, label: ${town}${name}, value: ${value}, ${shared}, quote: ${name}${value}${subject.unit} }\n`);
    const sum = `- { id: ${key}-sum, label: ${town}${subject.name}合计, ${shared}, derive: { sum: [${things.map(({ id }) => id).join(', ')}] } }\n`;
    return [...quoted, sum].join('');
}
function section({ id, key, town, subject, things, told }, at) {
    const ids = things.map((thing) => thing.id).join(' ');
    const shared = `title="${town}${subject.name}" description="${town}${subject.name}的各项数字。" figures="${ids}"`;
    const charts = [
        `<Chart type="horizontal-bar" ${shared} />\n\n<Timeline measure="${id}" />`,
        `<Chart type="bar" ${shared} labels="${things.map(({ name }) => name).join('|')}" />\n\n<Documents measure="${id}" />`,
        `<Chart type="doughnut" ${shared} whole="${key}-sum" />\n\n<Source at="${id}-2" />`,
    ];
    const counted = things.map((thing) => `${thing.name}<Value id="${thing.id}" />`).join('，');
    return `## ${id} ${subject.name}\n\n${told.join('').replaceAll(',', '，')}\n\n${town}${counted}，合计<Value id="${key}-sum" />，${subject.done}。\n\n${charts[at]}\n`;
}
function pick(list, at) {
    return list[at % list.length];
}
