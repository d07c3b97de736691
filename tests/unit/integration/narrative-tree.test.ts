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
