import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { asked, workplaceLive } from '../../src/i18n/workplace.ts';
import { demandsLive } from '../../src/i18n/demands-live.ts';
import { questions } from '../../src/model/catalogues/workplace-questions.ts';
import { asText } from '../../src/workshop/as-text.ts';
import { asWord } from '../../src/workshop/as-word.ts';
import { fileName } from '../../src/workshop/document.ts';
import { listDocument } from '../../src/workshop/list-document.ts';
import { added, emptyList, headed } from '../../src/workshop/list.ts';
import { questionsDocument, reportDocument, type WorkplaceFacts } from '../../src/workshop/workplace-document.ts';
import { emptyWorkplace, readWorkplace, requestsPerYear } from '../../src/workshop/workplace.ts';

const own = { argument: '', responsible: '', figures: [] };
const list = [
  { ...own, clause: 'c05', title: 'Menos jornada', text: 'Quatro dias.' },
  { ...own, title: 'Pausa <b>já</b> & 🙂', text: 'Uma linha.\nOutra\u0000 linha.' },
  { ...own, clause: 'c06', title: 'Formação', text: 'Paga.' },
].reduce(added, headed(emptyList('a'), { title: 'Pauta de 2026', category: 'Bancárias' }));
const made = listDocument(list, () => ({ force: 'reivindicação', note: '', sources: ['Fonte única.'] }), '1 de maio de 2026', demandsLive['pt-BR'].document);

describe('a list as a document', () => {
  test('counts the demands and cites each source once', () => {
    const headings = made.blocks.flatMap((block) => (block.kind === 'heading' ? [[block.text, block.numbered ?? false]] : []));
    expect(headings).toEqual([['Menos jornada', true], ['Pausa <b>já</b> & 🙂', true], ['Formação', true], ['Fontes', false]]);
    expect(made.blocks).toContainEqual({ kind: 'list', items: ['Fonte única.'], numbered: true });
    expect(made.facts).toEqual([['Categoria', 'Bancárias'], ['Data', '1 de maio de 2026']]);
  });

  test('reads as plain text', () => {
    const text = asText(made);
    expect(text).toMatch(/^PAUTA DE 2026\nCategoria: Bancárias\n/);
    expect(text).toContain('\n\n2. Pausa <b>já</b> & 🙂\nUma linha.');
    expect(text).toContain('[1] Fonte única.');
    expect(text).toContain('Não é orientação jurídica');
  });

  test('is a Word file with real headings and numbering, and nothing in it is markup of its own', async () => {
    const files = unzipSync(new Uint8Array(await (await asWord(made, 'pt-BR')).arrayBuffer()));
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    const styled = (style: string) => paragraphs.filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`)).map((paragraph) => paragraph.replaceAll(/<[^>]*>/g, ''));
    expect(styled('Title')).toEqual(['Pauta de 2026']);
    expect(styled('Heading1')).toEqual(['Menos jornada', 'Pausa &lt;b&gt;já&lt;/b&gt; &amp; 🙂', 'Formação', 'Fontes']);
    expect(paragraphs.filter((paragraph) => paragraph.includes('Heading1') && paragraph.includes('<w:numPr>'))).toHaveLength(3);
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(xml).not.toContain('\u0000');
  });
});

test('a file gets a name that every system takes', () => {
  expect(fileName('Pauta São João / 2026!', 'pauta')).toBe('pauta-sao-joao-2026');
  expect(fileName('🙂', 'pauta')).toBe('pauta');
});

describe('a workplace', () => {
  const t = { ...workplaceLive['pt-BR'].document, ...asked['pt-BR'] };
  const facts: WorkplaceFacts = { occupation: () => ({ name: 'Operadora', places: ['Fala vira dado.'], ask: 'Quem ouve?' }), sourcesOf: (clause) => [`Fonte de ${clause}`], people: '50 pessoas', date: 'hoje' };
  const headings = (place: typeof emptyWorkplace) => questionsDocument(place, facts, t).blocks.flatMap((block) => (block.kind === 'heading' && block.level === 3 ? [block.text] : []));

  test('asks what always is to be asked, and more where a system decides', () => {
    const plain = headings(emptyWorkplace);
    const deciding = headings({ ...emptyWorkplace, systems: { decides: '' } });
    expect(plain).toHaveLength(Object.values(questions).filter(({ when }) => when.length === 0).length);
    expect(plain).not.toContain(t.questions.review);
    expect(deciding).toContain(t.questions.review);
  });

  test('names the law where there is one and calls the rest a proposal', () => {
    const { blocks } = questionsDocument({ ...emptyWorkplace, systems: { decides: '' } }, facts, t);
    const under = (question: string): string => {
      const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === question);
      const next = blocks[at + 1];
      return next?.kind === 'text' ? next.text : '';
    };
    expect(under(t.questions.review)).toContain('artigo 20 da LGPD');
    expect(under(t.questions.rules)).toContain('Lei de outro país');
    expect(under(t.questions.training)).toContain('Proposta');
    expect(under(t.questions.jobs)).toContain('ainda não veio');
  });

  test('reports the systems by name and the occupations by their places', () => {
    const text = asText(reportDocument({ ...emptyWorkplace, systems: { watches: 'Painel' }, occupations: ['call-centre'] }, facts, t));
    expect(text).toContain(`${t.kinds.watches}: Painel`);
    expect(text).toContain('Operadora: Fala vira dado.');
    expect(text).toContain(t.noEstimates);
  });

  test('multiplies people, uses and days', () => {
    expect(requestsPerYear({ ...emptyWorkplace, headcount: 240, uses: 20, days: 220 })).toBe(1_056_000);
  });

  test.each(['', '{', 'null', '[]', '{"headcount":-3,"uses":"x","occupations":["bruxa"],"systems":4}'])('begins anew where the memory is damaged: %s', (text) => {
    expect(readWorkplace(text)).toEqual(emptyWorkplace);
  });
});
