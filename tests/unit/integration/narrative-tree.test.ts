import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxToJs } from 'satteri';
import { narrativeTree } from '../../../src/integration/narrative/tree.ts';

/** The tags that a narrative is compiled to, in their order: opening ones with their attributes, closing ones bare. */
function tagsOf(source: string): string[] {
  const { code } = mdxToJs(source, { mdastPlugins: [narrativeTree], jsx: true, features: { frontmatter: false } });
  const compiled = code.slice(code.indexOf('<'), code.lastIndexOf('>') + 1);
  return [
    ...compiled.matchAll(
      /<\/?(?:_components\.)?(Measure|MeasureHeading|Question|QuestionHeading|Passage|p|h2|li|blockquote|strong|Value)\b([^>]*?)\s*\/?>/g,
    ),
  ].map(([tag, name, attributes]) => (tag.startsWith('</') ? `/${name}` : `${name}${attributes}`));
}

test('a measure holds its heading and all that stands before the next', () => {
  assert.deepEqual(tagsOf('Introduction.\n\n## 1.1 Beds\n\nOne.\n\n## 1.2 Teams\n\nTwo.\n'), [
    'p',
    '/p',
    'Measure number="1.1" name="Beds"',
    'MeasureHeading number="1.1"',
    '/MeasureHeading',
    'p',
    '/p',
    '/Measure',
    'Measure number="1.2" name="Teams"',
    'MeasureHeading number="1.2"',
    '/MeasureHeading',
    'p',
    '/p',
    '/Measure',
  ]);
});

test('a question holds its heading, also one without words, and all that stands before the next', () => {
  assert.deepEqual(tagsOf('## q1 Beds\n\nOne.\n\n## q12\n\nTwo.\n'), [
    'Question number="q1" name="Beds"',
    'QuestionHeading number="q1"',
    '/QuestionHeading',
    'p',
    '/p',
    '/Question',
    'Question number="q12" name=""',
    'QuestionHeading number="q12"',
    'p',
    '/p',
    '/Question',
  ]);
});

test('a heading without a number is none of a measure', () => {
  assert.equal(
    tagsOf('## Opening\n\nText.\n').some((tag) => tag.startsWith('Measure')),
    false,
  );
});

test('a heading with marks inside keeps them, and its name is their text', () => {
  const tags = tagsOf('## 2.2 Jobs *and* “visitors” & more\n\nText.\n');
  assert.equal(tags[0], 'Measure number="2.2" name="Jobs and “visitors” & more"');
});

test('a paragraph that names figures or links to sentences is a passage, with them in order', () => {
  assert.deepEqual(tagsOf('A <Value id="b" />, [said](transcript.html#s1.2-3) and **<Value id="a" />**.\n').slice(0, 2), [
    'Passage at="figure:b sentence:1.2-3 figure:a"',
    'p',
  ]);
});

test('a paragraph rests on the sentences that it names in a tag too, which stands also on a line of its own', () => {
  assert.equal(tagsOf('A <Value id="b" />. <Said at="1.2-3 1.2-4" />\n')[0], 'Passage at="figure:b sentence:1.2-3 sentence:1.2-4"');
  assert.equal(tagsOf('A.\n<Said at="1.2-3" />\n')[0], 'Passage at="sentence:1.2-3"');
});

/** The passages of a narrative. */
const passagesOf = (source: string) => tagsOf(source).filter((tag) => tag.startsWith('Passage'));

test('a passage is told what stands right above it: the note before it, though other blocks stand between them', () => {
  assert.deepEqual(passagesOf('A <Value id="a" />.\n\nB.\n\n<Stats figures="a" />\n\nC <Value id="c" />.\n\nD <Value id="d" />.\n'), [
    'Passage at="figure:a"',
    'Passage at="figure:c" above="figure:a"',
    'Passage at="figure:d" above="figure:c"',
  ]);
});

test('a passage is told what is quoted right above and right below it', () => {
  const quoted = 'A <Value id="a" />.\n\n<Source at="1.2-3 1.2-4" />\n\nB <Value id="b" />.\n';
  assert.deepEqual(passagesOf(quoted), [
    'Passage at="figure:a" below="1.2-3 1.2-4"',
    'Passage at="figure:b" above="sentence:1.2-3 sentence:1.2-4"',
  ]);
});

test('the first passage of a measure stands below the heading as spoken, not below the measure before it', () => {
  assert.deepEqual(
    passagesOf('## 1.1 Beds\n\nA <Value id="a" />.\n\n## 1.2 Teams\n\nB <Value id="b" />.\n\n## Ahead\n\nC <Value id="c" />.\n'),
    ['Passage at="figure:a" above="sentence:1.1-1"', 'Passage at="figure:b" above="sentence:1.2-1"', 'Passage at="figure:c"'],
  );
});

test('the narrative is compiled as the check reads it', () => {
  const value = 'Value id="a"';
  assert.deepEqual(tagsOf('座位\n**<Value id="a" />**\n，比老馆\n多。\n'), [
    'Passage at="figure:a"',
    'p',
    'strong',
    value,
    '/strong',
    '/p',
    '/Passage',
  ]);
});

test('paragraphs in quotations and loose lists are passages too, items of tight lists are not', () => {
  assert.ok(tagsOf('> A <Value id="a" />.\n').includes('Passage at="figure:a"'));
  assert.ok(tagsOf('- A <Value id="a" />.\n\n- B.\n').includes('Passage at="figure:a"'));
  assert.equal(
    tagsOf('- A <Value id="a" />.\n- B.\n').some((tag) => tag.startsWith('Passage')),
    false,
  );
});
