import assert from 'node:assert/strict';
import test from 'node:test';
import { draftOf } from '../../../src/draft/draft.ts';
import { textOf } from '../../../src/draft/draft-file.ts';

const spell = (text: string) => [...text].map((character) => `u${character.codePointAt(0)?.toString(16)}`);

/** The narrative of an area in which this is said, without its front matter. */
function areaWith(said: string): string {
  const text = `某县2023年交通情况\n\n（2024年1月5日）\n\n各位来宾，大家上午好，现在由我介绍2023年全县交通情况。\n\n一、运输\n\n${said}\n\n二、管理\n\n继续做好服务群众的工作。\n`;
  const { files, mistakes } = draftOf({ text }, spell, '2024-01-06');
  assert.deepEqual(mistakes, []);
  const area = files.find(({ path }) => path.startsWith('areas/1-'));
  assert.ok(area);
  return textOf(area)
    .replace(/^---\n[\s\S]*?\n---\n\n/, '')
    .trim();
}

test('sentences are quoted with a tag for each number', () => {
  assert.match(
    areaWith('2023年，公交车运送乘客310万人次，新开线路约12条。'),
    /^> 2023年，公交车运送乘客<Value id="[^"]+" \/>，新开线路<Value id="[^"]+" \/>。$/,
  );
});

test('a sentence whose tags would add a unit or say that it is planned is shown as it was spoken, those beside it as quotations', () => {
  const told = areaWith('公路运输平稳。公路、水路分别运货13.9、3.52万吨。2024年计划修路40公里。群众出行方便。');
  assert.match(told, /^> 公路运输平稳。 <Said at="1-2" \/>\n\n<Source at="1-3 1-4" \/>\n\n> 群众出行方便。 <Said at="1-5" \/>$/);
});

test('what Markdown would take for its own is text', () => {
  assert.match(areaWith('2. 货运用*号标出[附表]，<见后>，共{若干}类。'), /货运用\\\*号标出\\\[附表\\\]，\\<见后\\>，共\\\{若干\\\}类。/);
});

test('what leads an area is something counted, of the last time that is told of it', () => {
  const leads = (said: string) => {
    const text = `某县2023年养老情况\n\n（2024年1月5日）\n\n各位来宾，大家上午好。\n\n一、养老\n\n${said}\n\n二、管理\n\n继续做好工作。\n`;
    const { files } = draftOf({ text }, spell, '2024-01-06');
    const lists = files.filter(({ path }) => path.startsWith('figures/')).map(textOf);
    const [, id = ''] =
      /^headline: (.*)$/m.exec(
        files
          .filter(({ path }) => path.startsWith('areas/1-'))
          .map(textOf)
          .join(),
      ) ?? [];
    return new RegExp(`id: ${id}\\n(?:.*\\n)*?  value: (.*)\\n`).exec(lists.join('\n'))?.[1];
  };
  assert.equal(leads('2023年底，60周岁以上老年人有8.3万人。'), '8.3万');
  assert.equal(leads('床位由2020年的300张增加到2023年的500张。'), '500');
  assert.equal(leads('办结时间缩短到15个工作日，新建食堂12个。'), '12');
});
