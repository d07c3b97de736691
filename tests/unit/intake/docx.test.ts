import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../../src/intake/read-source.ts';
import { docxOf, paragraph, part, run, table } from '../../setup/documents/docx-file.ts';

async function read(body: string, parts: Record<string, string> = {}) {
  const { value, diagnostics } = await readSource(docxOf(body, parts), 'a.docx');
  assert.deepEqual(diagnostics, []);
  return value ?? assert.fail();
}

const textOf = async (body: string, parts?: Record<string, string>) => (await read(body, parts)).text;
const leftOutOf = async (body: string, parts?: Record<string, string>) =>
  (await read(body, parts)).leftOut.map(({ kind, count }) => `${kind} ${count}`);
const item = (text: string, level: number, list = 1) =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const field = (code: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** Levels of a list: format and text of each. */
const levels = (list: [format: string, text: string, more?: string][]) =>
  list
    .map(
      ([format, text, more = ''], at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('');
const numbering = (list: [string, string, string?][], uses = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') => ({
  'word/numbering.xml': part('numbering', `<w:abstractNum w:abstractNumId="0">${levels(list)}</w:abstractNum>${uses}`),
});
const chinese = numbering([
  ['chineseCountingThousand', '%1、'],
  ['chineseCounting', '（%2）'],
  ['decimal', '%3.'],
  ['decimalEnclosedCircle', '%4'],
]);

test('the numbers that Word counts stand before their paragraphs as Word shows them', async () => {
  const body = [
    item('总体情况', 0),
    item('网点', 1),
    item('藏书', 1),
    item('纸质图书', 2),
    item('新书', 3),
    item('下一步', 0),
    item('时间', 1),
  ];
  assert.equal(
    await textOf(body.join(''), chinese),
    ['一、总体情况', '（一）网点', '（二）藏书', '1. 纸质图书', '① 新书', '二、下一步', '（一）时间', ''].join('\n\n').replace(/\n$/, ''),
  );
});

test('a list counts on below other paragraphs, and anew where it is said to begin', async () => {
  const uses =
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
  const body = item('甲', 0) + paragraph(run('正文。')) + item('乙', 0) + item('丙', 0, 2) + item('丁', 0, 2);
  assert.equal(await textOf(body, numbering([['decimal', '%1.']], uses)), '1. 甲\n\n正文。\n\n2. 乙\n\n1. 丙\n\n2. 丁\n');
});

test('a number of several levels holds those above it, in digits where the law asks for it', async () => {
  const list = numbering([
    ['chineseCounting', '第%1章'],
    ['decimal', '%1.%2', '<w:isLgl/>'],
  ]);
  assert.equal(await textOf(item('总则', 0) + item('范围', 1) + item('期限', 1), list), '第一章 总则\n\n1.1 范围\n\n1.2 期限\n');
});

test('a style may hold the list, also one on which another is based', async () => {
  const styles = part(
    'styles',
    '<w:style w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="H2"><w:basedOn w:val="H1"/></w:style>',
  );
  const body = paragraph(run('总体情况'), '<w:pStyle w:val="H1"/>') + paragraph(run('下一步'), '<w:pStyle w:val="H2"/>');
  assert.equal(await textOf(body, { ...chinese, 'word/styles.xml': styles }), '一、总体情况\n\n二、下一步\n');
});

test('every way of counting that Word offers in Chinese is written', async () => {
  const shown = async (format: string, text: string) =>
    (await textOf(item('甲', 0) + item('乙', 0), numbering([[format, text]]))).split('\n')[2];
  assert.equal(await shown('ideographTraditional', '%1、'), '乙、乙');
  assert.equal(await shown('chineseLegalSimplified', '%1、'), '贰、乙');
  assert.equal(await shown('japaneseCounting', '第%1条'), '第二条 乙');
  assert.equal(await shown('decimalFullWidth', '%1．'), '２．乙');
  assert.equal(await shown('upperRoman', '%1.'), 'II. 乙');
  assert.equal(await shown('lowerLetter', '%1)'), 'b) 乙');
  assert.equal(await shown('bullet', '\uf0b7'), '• 乙');
});

test('a paragraph without a number, and one that is taken out of its list, has none', async () => {
  const out = paragraph(run('说明'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>');
  assert.equal(await textOf(item('甲', 0) + out + item('', 0) + item('丙', 0), chinese), '一、甲\n\n说明\n\n三、丙\n');
});

test('of tracked changes the accepted text is read, and their number is told', async () => {
  const deleted = '<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del>';
  const body = paragraph(
    `${run('全市有')}${deleted}<w:ins w:id="2">${run('12')}</w:ins>${run('个馆')}`,
    '<w:rPr><w:del w:id="3"/></w:rPr>',
  );
  const next = paragraph(run('，藏书30万册。'));
  assert.equal(await textOf(body + next), '全市有12个馆，藏书30万册。\n');
  assert.deepEqual(await leftOutOf(body + next), ['tracked-change 2']);
});

test('text that was moved is read where it stands now', async () => {
  const body = paragraph(`<w:moveFrom w:id="1">${run('甲。')}</w:moveFrom>${run('乙。')}<w:moveTo w:id="2">${run('甲。')}</w:moveTo>`);
  assert.equal(await textOf(body), '乙。甲。\n');
});

test('comments, hidden text, macros, objects and pictures are left out and told', async () => {
  const picture = (attribute: string) => `<w:r><w:drawing><a:blip ${attribute}/></w:drawing></w:r>`;
  const body = paragraph(
    `${run('正文')}<w:r><w:commentReference w:id="0"/></w:r>${run('勿外传', '<w:vanish/>')}` +
      `${picture('r:embed="rId1"')}${picture('r:link="rId2"')}`,
  );
  const parts = { 'word/vbaProject.bin': 'x', 'word/header1.xml': part('hdr', paragraph(run('内部资料'))) };
  assert.equal(await textOf(body, parts), '正文\n');
  assert.deepEqual(await leftOutOf(body, parts), ['comment 1', 'hidden-text 1', 'page-head 1', 'image 1', 'remote-image 1', 'macro 1']);
});

test('fields show their result, but contents and numbers of pages are nobody’s words', async () => {
  const contents = paragraph(field('TOC \\o "1-3"', run('一、总体情况 3')));
  const body =
    contents +
    paragraph(`${run('见')}${field('HYPERLINK "https://example.org"', run('公报'))}${run('第')}${field('PAGE', run('7'))}${run('页')}`);
  assert.equal(await textOf(body), '见公报第页\n');
  assert.deepEqual(await leftOutOf(body), ['contents 1']);
});

test('a number in a circle that Word makes by a field is that number', async () => {
  const circle =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>eq \\o\\ac(○,3)</w:instrText></w:r>' +
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
  assert.equal(await textOf(paragraph(circle + run('藏书'))), '③藏书\n');
});

test('notes stand at the end with the marks that they have in the text', async () => {
  const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const notes = (kind: string, text: string) =>
    part(`${kind}s`, `<w:${kind} w:id="2">${paragraph(`<w:r><w:${kind}Ref/></w:r>${run(text)}`)}</w:${kind}>`);
  const body = paragraph(`${run('增长8%')}${reference('footnote', 2)}${run('，共12个')}${reference('endnote', 2)}${run('。')}`);
  const parts = { 'word/footnotes.xml': notes('footnote', '可比口径。'), 'word/endnotes.xml': notes('endnote', '含分馆。') };
  assert.equal(await textOf(body, parts), '增长8%[1]，共12个[2]。\n\n[1] 可比口径。\n\n[2] 含分馆。\n');
});

test('a raised digit is no digit of the number before it, and a fraction keeps its line', async () => {
  const fraction = `<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath>`;
  assert.equal(
    await textOf(paragraph(`${run('10')}${run('8', '<w:vertAlign w:val="superscript"/>')}${run('立方米的')}${fraction}`)),
    '10⁸立方米的1/3\n',
  );
});

test('soft hyphens, tabs, wide spaces and line breaks are read as they are seen', async () => {
  const body =
    paragraph(`${run('　　全市有12')}<w:r><w:softHyphen/></w:r>${run('\u00ad个馆。')}<w:r><w:br/></w:r>${run('　　谢谢！')}`) +
    paragraph(`${run('1.')}<w:r><w:tab/></w:r>${run('藏书')}`);
  assert.equal(await textOf(body), '全市有12个馆。\n\n谢谢！\n\n1. 藏书\n');
});

test('columns that tabs make are a table', async () => {
  const row = (...cells: string[]) => paragraph(cells.map((cell) => run(cell)).join('<w:r><w:tab/></w:r>'));
  assert.equal(
    await textOf(row('年份', '藏书', '借阅') + row('2019年', '329.2', '438.5')),
    '| 年份 | 藏书 | 借阅 |\n| 2019年 | 329.2 | 438.5 |\n',
  );
});

test('a character that is named by its number in a font is that character; one of a font of pictures is told', async () => {
  const symbol = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
  const body = paragraph(
    `${run('二')}${symbol('仿宋', '3007')}${run('二')}${symbol('仿宋', '3007')}${run('年')}${symbol('Wingdings', 'F0FE')}`,
  );
  assert.equal(await textOf(body), '二〇二〇年\n');
  assert.deepEqual(await leftOutOf(body), ['symbol 1']);
});

test('the text of a box is read once, behind the paragraph to which it is fastened', async () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
  const shape =
    `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box('方框里的话。')}</w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict>${box('方框里的话。')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  assert.equal(await textOf(paragraph(run('正文。') + shape)), '正文。\n\n方框里的话。\n');
});

test('merged cells leave the others in their columns', async () => {
  const wide = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>';
  const tall = (text: string, more = '') => `<w:tcPr><w:vMerge${more}/></w:tcPr>${paragraph(run(text))}`;
  const cell = (text: string) => paragraph(run(text));
  const rows = [
    [tall('馆名', ' w:val="restart"'), wide + cell('藏书')],
    [tall(''), cell('2019年'), cell('2020年')],
    [cell('市馆'), cell('120'), cell('131')],
  ];
  assert.equal(await textOf(table(rows)), '| 馆名 | 藏书 |  |\n|  | 2019年 | 2020年 |\n| 市馆 | 120 | 131 |\n');
});

test('a frame around text, and a table around tables, are no tables', async () => {
  const inner = table([
    [paragraph(run('年份')), paragraph(run('藏书'))],
    [paragraph(run('2020年')), paragraph(run('356.2'))],
  ]);
  const outer = table([
    [paragraph(run('讲话稿')), inner],
    [paragraph(run('正文。')), paragraph('')],
  ]);
  assert.equal(await textOf(outer), '讲话稿\n\n| 年份 | 藏书 |\n| 2020年 | 356.2 |\n\n正文。\n');
});

test('the title is what the document calls itself', async () => {
  const core = '<cp:coreProperties xmlns:dc="x"><dc:title>新闻发布会发布词</dc:title></cp:coreProperties>';
  assert.equal((await read(paragraph(run('正文。')), { 'docProps/core.xml': core })).title, '新闻发布会发布词');
});
