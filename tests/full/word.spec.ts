import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { demandsLive } from '../../src/i18n/demands-live.ts';
import { asWord } from '../../src/workshop/as-word.ts';
import { listDocument } from '../../src/workshop/list-document.ts';
import { added, emptyList, headed } from '../../src/workshop/list.ts';

const WITH_OUTLINE = 'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}';

test('LibreOffice opens the Word file of a list with its title, its headings as an outline, and all its text', async () => {
  const own = { argument: 'Porque sim & não.', responsible: 'Delegada', figures: [] };
  const titles = ['Menos jornada', 'Pausa <já>', 'Formação paga'];
  const list = titles.reduce((all, title) => added(all, { ...own, title, text: `Texto de ${title}.` }), headed(emptyList('a'), { title: 'Pauta de 2026', category: 'Bancárias' }));
  const made = listDocument(list, () => undefined, '1 de maio de 2026', demandsLive['pt-BR'].document);
  const folder = await mkdtemp(join(tmpdir(), 'megamaquina-word-'));
  await writeFile(join(folder, 'pauta.docx'), new Uint8Array(await (await asWord(made, 'pt-BR')).arrayBuffer()));
  await promisify(execFile)('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', WITH_OUTLINE, '--outdir', folder, join(folder, 'pauta.docx')]);
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(join(folder, 'pauta.pdf'))));
  const outline: readonly { readonly title: string }[] = await pdf.getOutline();
  const { text } = await extractText(pdf, { mergePages: true });
  await rm(folder, { recursive: true });
  // LibreOffice writes the number of a heading into the outline.
  expect(outline.map(({ title }) => title.replace(/^\d+\.\s*/, '')).filter((title) => title !== 'Pauta de 2026')).toEqual(titles);
  for (const part of ['Pauta de 2026', 'Categoria: Bancárias', '1.', 'Texto de Pausa <já>.', 'Por quê: Porque sim & não.', 'Quem defende: Delegada']) expect(text.replaceAll(/\s+/g, ' ')).toContain(part);
});
