import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteOf } from '../../../src/components/site.ts';
import type { Participant } from '../../../src/report/people.ts';
import { rendered, report } from './rendered.ts';

const [sentence] = report.transcript.sentences;
if (!sentence) throw new Error('the invented report has no sentence');

/** The labels under which the overview names those who took part. */
async function rolesOf(participants: Participant[]): Promise<string[]> {
  const html = await rendered('components/page/Event.astro', {}, {}, siteOf({ ...report, participants }, new Map()));
  const [, list = ''] = /<dl class="participants">([\s\S]*)<\/dl>/.exec(html) ?? [];
  return [...list.matchAll(/<dt>([^<]*)<\/dt>/g)].map(([, role = '']) => role.trim());
}

test('two fields of the head whose words were lost stand apart: they need not have been the same', async () => {
  const lost = (name: string): Participant => ({ role: '〔…〕人', name, office: '', said: { sentence, text: name || '〔…〕' } });
  assert.deepEqual(await rolesOf([lost('Ann Lee'), lost('')]), ['〔…〕人', '〔…〕人']);
});

test('those whom only the labels of their words name stand together, the host apart', async () => {
  const heard = (role: string, name: string): Participant => ({ role, name, office: '' });
  assert.equal((await rolesOf([heard('host', 'Ann Lee'), heard('speaker', 'Ida Lund'), heard('speaker', 'Jo Hale')])).length, 2);
});
