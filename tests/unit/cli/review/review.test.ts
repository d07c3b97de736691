import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import test, { type TestContext } from 'node:test';
import { exitCodes, UsageError } from '../../../../src/cli/exit-codes.ts';
import { type Asker, terminalAsker } from '../../../../src/cli/review/asker.ts';
import { folderStore, review } from '../../../../src/cli/review/review.ts';
import { commandWords } from '../../../../src/i18n/commands.ts';
import { readReport } from '../../../../src/report/read-report.ts';
import { asDraft } from '../../../setup/draft-report.ts';
import { contents, emptyFolder, soundReport } from '../folders.ts';

const words = commandWords('zh-CN').review;

/** A draft of the sound report: an emendation, ten figures, a document and a milestone to decide. */
function setUp(context: TestContext) {
  const folder = emptyFolder(context);
  cpSync(soundReport, folder, { recursive: true });
  const store = folderStore(folder);
  store.write(asDraft(store.read()));
  const printed: string[] = [];
  const print = (line: string) => void printed.push(line);
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  const run = (asker: Asker, isTerminal = true) =>
    review({ content: folder }, commandWords('en'), {
      ...{ terminal: { print, complain: print }, isTerminal, asker },
      mark: (said) => `【${said}】`,
    });
  return { folder, printed, text, run, before: contents(folder) };
}

/** A person who presses these keys and types these words, one after the other, and leaves behind the last; what was shown is kept. */
function person(script: readonly (string | { type: string; again?: string })[]) {
  const [shown, complaints, left]: [string[], string[], (string | { type: string; again?: string })[]] = [[], [], [...script]];
  let strokes = 0;
  const asker: Asker = {
    async choose(message, choices) {
      shown.push(message);
      const key = left.shift() ?? '0';
      strokes += 1;
      assert.ok(typeof key === 'string' && choices.some((choice) => choice.key === key), `${message}\n${JSON.stringify(key)}`);
      return key;
    },
    async type(_, __, problem) {
      const step = left.shift();
      assert.ok(typeof step === 'object');
      const complaint = problem(step.type);
      if (complaint === undefined) return step.type;
      complaints.push(complaint);
      return step.again ?? null;
    },
  };
  return { asker, shown, complaints, strokes: () => strokes };
}

test('a draft that is right takes a key an entry, in the order of the speech, and only its status lines go', async (context) => {
  const { folder, run, printed, before } = setUp(context);
  const { asker, shown, strokes } = person(Array.from({ length: 13 }, () => '1'));
  assert.equal(await run(asker), exitCodes.ok);
  assert.equal(strokes(), 13);
  // How damaged words are read is asked before what they say.
  assert.match(shown[0] ?? '', /^1\/13　残损处\n.*【比2022增长】20%/);
  assert.match(shown[1] ?? '', /^2\/13　数据\n1\.1-2　2023年底全镇图书馆藏书【1\.2万册】/);
  const narratives = ['areas/1-library.mdx', 'overview.mdx', 'report.yaml'];
  const read = Object.entries(before).map(([name, text]) => [
    name,
    narratives.includes(name) ? text : text.replaceAll('  status: draft\n', ''),
  ]);
  assert.deepEqual(contents(folder), Object.fromEntries(read));
  assert.match(printed.join('\n'), /读了 13 条，还剩 3 条[\s\S]*report\.yaml:\d+[\s\S]*areas\/1-library\.mdx:2/);
});

test('each decision is written at once, so that a person may leave and go on', async (context) => {
  const { run, text } = setUp(context);
  const first = person(['1', '1', '0']);
  await run(first.asker);
  assert.match(text('figures/1-library.yaml'), /^- id: books\n {2}label: /);
  const second = person(['0']);
  await run(second.asker);
  assert.match(second.shown[0] ?? '', /^1\/11　/);
});

test('undo gives back the very bytes, as often as there were decisions', async (context) => {
  const { folder, run, before } = setUp(context);
  await run(person(['1', '1', '2', { type: '图书馆藏书增长' }, '4', '1', '6', '6', '6', '6', '6']).asker);
  assert.deepEqual(contents(folder), before);
});

test('a label is changed and asked once more; one with a number that nobody said is refused at once with the reason', async (context) => {
  const { run, text, folder } = setUp(context);
  const { asker, complaints, shown } = person(['1', '2', { type: '图书馆9999册藏书', again: '馆藏: 图书' }, '1']);
  await run(asker);
  assert.match(complaints[0] ?? '', /figures\/1-library\.yaml:3:\d+ .*X604 .*9999/);
  assert.match(shown[2] ?? '', /名称　馆藏: 图书/);
  assert.match(text('figures/1-library.yaml'), /^- id: books\n {2}label: "馆藏: 图书"\n {2}value: 1\.2万\n/);
  assert.ok(readReport(folderStore(folder).read()).report);
});

test('a time must be one that was said', async (context) => {
  const { run, text } = setUp(context);
  const { asker, complaints } = person(['1', '3', { type: '1999', again: 'period' }]);
  await run(asker);
  assert.match(complaints[0] ?? '', /X317 .*1999/);
  assert.match(text('figures/1-library.yaml'), /asOf: period/);
});

test('what is no figure leaves the register, the headline and the text, where its words stay, and its reason is kept', async (context) => {
  const { folder, run, text } = setUp(context);
  // Put off until the visits, which lead the report and stand in its text.
  const { asker, shown } = person(['5', '1', '5', '5', '5', '5', '5', '4', '1', '1', '1']);
  await run(asker);
  assert.match(shown[7] ?? '', /【4\.5万人次】/);
  assert.doesNotMatch(text('figures/1-library.yaml'), /visits/);
  assert.match(text('report.yaml'), /^headline:\n {2}- books\nnotice/m);
  assert.match(text('areas/1-library.mdx'), /接待读者4\.5万人次，办理/);
  assert.match(text('not-figures.yaml'), /^- passage: .*4\.5万人次.*\n {2}reason: 是名称的一部分。\n$/);
  assert.ok(readReport(folderStore(folder).read()).report);
});

test('what other entries need is not taken away: the first that would fail is told, and nothing is written', async (context) => {
  const { folder, run, printed, before } = setUp(context);
  await run(person(['5', '4', '1', '0']).asker);
  assert.deepEqual(contents(folder), before);
  assert.match(printed.join('\n'), /没有存[\s\S]*figures\/1-library\.yaml:\d+:\d+ .*错误 X3/);
});

test('a guessed reading is kept as it is or taken for surer, by one key', async (context) => {
  const { run, text } = setUp(context);
  await run(person(['2', '0']).asker);
  assert.match(text('emendations.yaml'), /certainty: probable\n$/);
  assert.doesNotMatch(text('emendations.yaml'), /status/);
});

test('files that somebody changes meanwhile are read anew and never written over', async (context) => {
  const { folder, run, text, printed } = setUp(context);
  const { asker } = person(['1', '1', '0']);
  const choose: Asker['choose'] = (message, choices) => {
    const file = join(folder, 'figures/1-library.yaml');
    if (message.startsWith('2/')) writeFileSync(file, readFileSync(file, 'utf8').replace('label: 儿童读物', 'label: 少儿读物'));
    return asker.choose(message, choices);
  };
  await run({ ...asker, choose });
  assert.match(text('figures/1-library.yaml'), /label: 少儿读物/);
  assert.ok(printed.includes(words.changedElsewhere));
});

test('without a keyboard the way out is told, and a report that was read through asks nothing', async (context) => {
  const { folder, run, printed, before } = setUp(context);
  await assert.rejects(run(person([]).asker, false), (error) => error instanceof UsageError && /xunli check/.test(error.message));
  assert.deepEqual(contents(folder), before);
  cpSync(soundReport, folder, { recursive: true });
  assert.equal(await run(person([]).asker, false), exitCodes.ok);
  assert.deepEqual(printed, [words.nothing]);
});

test('at a terminal a digit is enough, Enter takes the first key, and Escape leaves', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  output.resume();
  const asker = terminalAsker({ input, output });
  const choices = [
    { key: '1', label: 'keep' },
    { key: '4', label: 'remove' },
  ];
  for (const [pressed, key] of [
    ['4', '4'],
    ['\r', '1'],
    ['\u0003', null],
  ] as const) {
    const answer = asker.choose('?', choices);
    input.write(pressed);
    assert.equal(await answer, key);
  }
  const typed = asker.type('?', 'Bed', (text) => (text === 'Beds' ? undefined : 'not this'));
  input.write('s');
  input.write('\r');
  assert.equal(await typed, 'Beds');
});
