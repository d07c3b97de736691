import assert from 'node:assert/strict';
import test from 'node:test';
import { withTextKeys } from '../../../src/draft/again/text-keys.ts';

const [former, next] = ['a'.repeat(64), 'b'.repeat(64)];
const source = { file: 'source/讲话，第二稿.txt', mediaType: 'text/plain', sha256: 'c'.repeat(64) };
const block = `source:\n  file: ${source.file}\n  mediaType: ${source.mediaType}\n  sha256: ${source.sha256}\n`;

test('the hash of a text is put where the former one stood, in either style of YAML, and nothing else changes', () => {
  for (const write of [
    (hash: string) => `title: 报告 # 暂定\ntranscript: { sha256: ${hash} } # 原文\n\nheadline: [a,  b]\n`,
    (hash: string) => `title:   报告\ntranscript:\n    # 原文\n    sha256: "${hash}"\nheadline:\n- a\n`,
    (hash: string) => `transcript:\r\n  sha256: '${hash}' # 原文\r\ntitle: 报告\r\n`,
  ]) {
    const plain = (text: string) => text.replaceAll(/["']/g, '');
    assert.equal(plain(withTextKeys(write(former), next, null)), plain(write(next)));
  }
});

test('a document that is named in flow style gets its new values there, and no second key is added', () => {
  const text = `source: { file: source/讲话.txt, mediaType: application/pdf, sha256: ${former} } # 来源\ntranscript: { sha256: ${former} }\n`;
  const { file, mediaType, sha256 } = source;
  assert.equal(
    withTextKeys(text, next, source),
    `source: { file: ${file}, mediaType: ${mediaType}, sha256: ${sha256} } # 来源\ntranscript: { sha256: ${next} }\n`,
  );
  assert.match(withTextKeys(text, next, { ...source, file: 'source/a, b.txt' }), /file: "source\/a, b\.txt", /);
});

test('a document that was not named before, or only in part, is named', () => {
  const text = `title: 报告 # 暂定\ntranscript: { sha256: ${former} }`;
  assert.equal(withTextKeys(text, next, source), `title: 报告 # 暂定\ntranscript: { sha256: ${next} }\n${block}`);
  const partly = withTextKeys(`source:\n  file: source/讲话.txt\ntranscript: { sha256: ${former} }\n`, next, source);
  assert.equal(partly, `${block}transcript: { sha256: ${next} }\n`);
  assert.equal(withTextKeys(`source:\ntranscript: { sha256: ${former} }\n`, next, source), `${block}transcript: { sha256: ${next} }\n`);
});
