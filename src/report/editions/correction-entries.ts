import { Document } from 'yaml';
import type { EditionChanges } from './compare.ts';
import type { Edition } from './edition.ts';

/**
 * Entries of `corrections.yaml` for what an edition changed, to be pasted; their reasons are empty, so that a check asks for each. Added
 * figures and passages corrected nothing, and what changed in a quote stands with its sentence. Empty where there is nothing to tell.
 */
export function correctionEntries(
  { figures, sentences, pages }: EditionChanges,
  { version, date }: Pick<Edition, 'version' | 'date'>,
): string {
  const edition = { version, date };
  const entries = [
    ...figures.changed.flatMap(({ figure, formerId, changes }) => {
      const cited = changes.filter(({ key }) => key === 'value' || key === 'asOf' || key === 'label');
      const was = Object.fromEntries(cited.map(({ key, was: former }) => [key, former]));
      if (cited.length === 0 && formerId === '') return [];
      const renamed = formerId === '' ? {} : { formerIds: [formerId] };
      return [{ edition, figure: figure.id, ...(cited.length > 0 && { was }), reason: '', ...renamed }];
    }),
    ...figures.removed.map(({ id, label, value, asOf }) => ({
      ...{ edition, figure: id, withdrawn: true, was: { label, value, asOf }, reason: '' },
    })),
    ...(sentences?.changed ?? []).map(({ id, was }) => ({ edition, sentence: id, was: { text: was }, reason: '' })),
    ...(pages?.changed ?? []).flatMap(({ page, changed, removed }) =>
      [...changed.map(({ was }) => was), ...removed].map((was) => ({ edition, page, was: { text: was }, reason: '' })),
    ),
  ];
  return entries.map(written).join('');
}

/** An entry as documentation shows it, the edition on one line. */
function written({ edition, ...entry }: { edition: object }): string {
  const document = new Document([]);
  document.add(document.createNode({ edition: document.createNode(edition, { flow: true }), ...entry }));
  return document.toString({ lineWidth: 0 });
}
