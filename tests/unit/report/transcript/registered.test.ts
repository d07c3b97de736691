import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { messageOf } from '../../../../src/diagnostics/message.ts';
import { registeredBytes } from '../../../../src/report/transcript/registered.ts';

const place = { file: 'report.yaml', line: 1, column: 1 };
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
/** What is told where `text` was registered and `now` stands in its place, and the text that is then read. */
const changed = (text: string, now: string) => {
  const { value, diagnostics } = registeredBytes(Buffer.from(now), hashOf(text), place);
  return { read: value && Buffer.from(value).toString(), codes: diagnostics.map(({ code }) => code), diagnostics };
};

const text = '各位来宾：\n\n一、办好图书馆\n一是增加藏书。\n';
const crlf = text.replaceAll('\n', '\r\n');
const mark = '\ufeff';

test('a transcript as it was registered is nothing to tell of', () => {
  assert.deepEqual(changed(text, text), { read: text, codes: [], diagnostics: [] });
});

const same: [what: string, before: string, now: string][] = [
  ['LF for CRLF', text, crlf],
  ['CRLF for LF', crlf, text],
  ['lone CR for LF', text, text.replaceAll('\n', '\r')],
  ['some CRLF among LF', text, text.replace('\n', '\r\n')],
  ['a byte order mark added', text, mark + text],
  ['a byte order mark taken away', mark + text, text],
  ['a byte order mark and CRLF added', text, mark + crlf],
  ['a line end at the end added', text.trimEnd(), text],
  ['the last line end taken away', text, text.trimEnd()],
];
for (const [what, before, now] of same)
  test(`${what}: only that is told, and the registered text is read`, () => {
    const { read, codes } = changed(before, now);
    assert.deepEqual({ read, codes }, { read: before, codes: ['line-ends-changed'] });
  });

const other: [what: string, now: string][] = [
  ['one character', text.replace('增加', '增购')],
  ['one character and the line ends', crlf.replace('增加', '增购')],
  ['an empty line', text.replace('\n\n', '\n')],
  ['white space at the end of a line', text.replace('。\n', '。 \n')],
];
for (const [what, now] of other)
  test(`${what} makes another text of it`, () => {
    assert.deepEqual(changed(text, now).codes, ['transcript-changed']);
  });

test('the message names the hash to write only where the text could be registered so', () => {
  const fixOf = (now: string) => {
    const [found = assert.fail()] = changed(text, now).diagnostics;
    return messageOf(found, 'en').fix;
  };
  assert.match(fixOf(crlf), new RegExp(hashOf(crlf)));
  assert.doesNotMatch(fixOf(text.replaceAll('\n', '\r')), /sha256/);
});

test('the message names what changed, and Git only where line ends did', () => {
  const told = (now: string) => {
    const [found = assert.fail()] = changed(text, now).diagnostics;
    return messageOf(found, 'zh-CN');
  };
  assert.match(told(crlf).what, /行尾由 LF 变成了 CRLF$/);
  assert.match(told(crlf).fix, /^在 \.gitattributes 里加一行 \*\.txt -text/);
  assert.match(told(mark + crlf).what, /行尾由 LF 变成了 CRLF，文件开头多了 BOM$/);
  assert.match(told(mark + text).what, /变的只是：文件开头多了 BOM$/);
  assert.match(told(mark + text).fix, /^在编辑器里照原样另存（编码选 UTF-8，不带 BOM）/);
});
