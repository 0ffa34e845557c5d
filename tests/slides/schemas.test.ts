import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaFiles } from '../../scripts/lib/schemas.mjs';

it('the schemas for editors are those of the site: `npm run schemas` writes them', () => {
  const written = Object.fromEntries(readdirSync('slides/schema').map((name) => [`slides/schema/${name}`, readFileSync(`slides/schema/${name}`, 'utf8')]));
  expect(written).toEqual(schemaFiles());
});

it('every YAML file names its schema, for editors without a project', () => {
  const files = [...readdirSync('slides/playlists').filter((name) => name.endsWith('.yaml')).map((name) => `slides/playlists/${name}`), 'slides/evento.yaml'];
  for (const file of files) {
    const named = /^# yaml-language-server: \$schema=(?<path>\S+)\n/.exec(readFileSync(file, 'utf8'))?.groups?.['path'] ?? '';
    expect(readFileSync(new URL(named, `file://${process.cwd()}/${file}`), 'utf8'), file).toContain('"$schema"');
  }
});
