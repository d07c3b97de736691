import type { OpenDataWords } from '../i18n/data.ts';
import type { Field } from './fields.ts';

/** A Frictionless Table Schema (v2) of some fields; `keyed` where the id is the primary key. */
export function tableSchema(fields: readonly Field[], words: OpenDataWords, keyed: boolean) {
  const refersToId = keyed && fields.some(({ name }) => name === 'growthOf');
  return {
    fields: fields.map((field) => schemaField(field, words)),
    ...(keyed && { primaryKey: ['id'] }),
    ...(refersToId && { foreignKeys: [{ fields: ['growthOf'], reference: { fields: ['id'] } }] }),
  };
}

function schemaField({ name, type, required, values, pattern }: Field, words: OpenDataWords) {
  const constraints = { ...(required && { required }), ...(values && { enum: values }), ...(pattern && { pattern }) };
  return {
    name,
    type,
    ...words.fields[name],
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
