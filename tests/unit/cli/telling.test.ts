import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import test from 'node:test';
import { contentOption } from '../../../src/cli/telling.ts';

test('the next command names the content folder where it would take another', () => {
  assert.equal(contentOption(resolve('content')), '');
  assert.equal(contentOption(resolve('reports/2019')), ' --content reports/2019');
  assert.equal(contentOption('/srv/报告 (终稿)'), ' --content "/srv/报告 (终稿)"');
});
