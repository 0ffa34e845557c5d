import { z } from 'astro/zod';
import { eventFile } from '../../src/deck/event.ts';
import { slideFrontMatter } from '../../src/deck/front-matter.ts';
import { playlistFile } from '../../src/deck/playlist.ts';
import { quantityWords } from '../../src/i18n/quantities.ts';
import { controlOf } from '../../src/model/live.ts';
import { graph, isInputId } from '../../src/model/quantities.ts';

/** @typedef {{ [key: string]: unknown }} Json */

/** What an editor may offer for an input of the model: its name, and the legal values. */
const inputs = [...graph.byId.keys()].filter(isInputId).map((id) => {
  const control = controlOf(id);
  const legal = control.kind === 'choice' ? { type: 'string', enum: control.options } : { type: 'number', minimum: control.bounds[0], maximum: control.bounds[1] };
  return { id, legal: { description: quantityWords(id, 'pt-BR').label, ...legal } };
});

/** @param {import('astro/zod').z.ZodType} schema */
function plain(schema) {
  return /** @type {Json} */ (z.toJSONSchema(schema, { io: 'input' }));
}

/**
 * Goes down to a part of a schema.
 * @param {Json} schema
 * @param {string[]} path
 */
function within(schema, path) {
  return path.reduce((part, key) => /** @type {Json} */ (part[key]), schema);
}

function playlist() {
  const schema = plain(playlistFile);
  within(schema, ['properties', 'scenario'])['anyOf'] = [
    { const: 'instituicao' },
    { type: 'object', properties: Object.fromEntries(inputs.map(({ id, legal }) => [id, legal])), additionalProperties: { type: ['number', 'string'] } },
  ];
  return schema;
}

function event() {
  const schema = plain(eventFile);
  within(schema, ['properties', 'figures', 'items', 'properties'])['input'] = { anyOf: [{ enum: inputs.map(({ id }) => id) }, { type: 'string', minLength: 1 }] };
  return schema;
}

/**
 * The JSON Schemas by which editors complete and check what is written under `slides/`, by file.
 * @returns {Readonly<Record<string, string>>}
 */
export function schemaFiles() {
  const all = { slide: plain(slideFrontMatter), playlist: playlist(), evento: event() };
  return Object.fromEntries(Object.entries(all).map(([name, schema]) => [`slides/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`]));
}
