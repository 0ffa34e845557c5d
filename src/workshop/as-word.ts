/** The document as a Word file with real headings and numbering. The library is loaded when somebody wants the file. */
import {
  AlignmentType, BorderStyle, Document as WordDocument, Footer, HeadingLevel, LevelFormat, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TabStopType, TextRun, WidthType,
} from 'docx';
import type { Block, Document } from './document.ts';

const demands = 'demands';
const sources = 'sources';
const points = 'points';
/** Twentieths of a point: a sheet of A4 with margins of 2.5 cm. */
const page = { width: 11906, height: 16838, margin: 1418 } as const;
const inner = page.width - 2 * page.margin;
const font = 'Arial';

const strong = { bold: true } as const;
/** Lines to write on; between lines that are alike Word draws only what is called `between`. */
const rule = { style: BorderStyle.SINGLE, size: 4, space: 1 } as const;

/** Lines of a text stay lines. */
function runs(text: string, look: { readonly bold?: boolean; readonly size?: number } = {}): TextRun[] {
  return clean(text).split('\n').map((piece, i) => new TextRun({ text: piece, ...look, ...(i === 0 ? {} : { break: 1 }) }));
}

/** XML knows no control characters and no halves of a character: a file with one does not open. */
function clean(text: string): string {
  return text.toWellFormed().replaceAll(/[^\P{Cc}\n\t]/gu, '').replaceAll(/[\uFFFE\uFFFF]/g, '');
}

function part(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: block.level === 3 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1, keepNext: true, children: runs(block.text), ...(block.numbered === true ? { numbering: { reference: demands, level: 0 } } : {}) })];
    case 'text': {
      const size = block.small === true ? { size: 18 } : {};
      const label = block.label === undefined ? [] : [new TextRun({ text: `${block.label}: `, ...strong, ...size })];
      return [new Paragraph({ spacing: { after: 120, ...(block.apart === true ? { before: 360 } : {}) }, children: [...label, ...runs(block.text, size)] })];
    }
    case 'list':
      return block.items.map((item) => new Paragraph({ numbering: { reference: block.numbered === true ? sources : points, level: 0 }, spacing: { after: 60 }, children: runs(item) }));
    case 'table':
      return [
        new Table({
          width: { size: inner, type: WidthType.DXA },
          columnWidths: block.head.map(() => Math.floor(inner / block.head.length)),
          rows: [
            new TableRow({ tableHeader: true, children: block.head.map((cell) => new TableCell({ children: [new Paragraph({ children: runs(cell, strong) })] })) }),
            ...block.rows.map((row) => new TableRow({ cantSplit: true, children: row.map((cell) => new TableCell({ children: [new Paragraph({ children: runs(cell) })] })) })),
          ],
        }),
        new Paragraph({ children: [] }),
      ];
    case 'lines':
      return [
        ...(block.label === '' ? [] : [new Paragraph({ keepNext: true, children: runs(block.label) })]),
        ...Array.from({ length: block.count }, () => new Paragraph({ spacing: { before: 240 }, border: { bottom: rule, between: rule }, children: [] })),
      ];
  }
}

/** Writes the Word file. @param language of its text, for the spelling */
export async function asWord({ title, facts, blocks, foot }: Document, language: string): Promise<Blob> {
  const indent = (text: string, hanging: number) => ({ level: 0, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: hanging, hanging } } } });
  const heading = { run: { font, bold: true, size: 26, color: '000000' }, paragraph: { spacing: { before: 300, after: 100 }, outlineLevel: 0 } };
  const file = new WordDocument({
    title: clean(title),
    styles: {
      default: {
        document: { run: { font, size: 22, language: { value: language } }, paragraph: { spacing: { line: 276 } } },
        title: { run: { font, bold: true, size: 40, color: '000000' }, paragraph: { spacing: { after: 240 } } },
        heading1: heading,
        heading2: { run: { ...heading.run, size: 22 }, paragraph: { spacing: { before: 200, after: 60 }, outlineLevel: 1 } },
      },
    },
    numbering: {
      config: [
        { reference: demands, levels: [{ ...indent('%1.', 480), format: LevelFormat.DECIMAL }] },
        { reference: sources, levels: [{ ...indent('[%1]', 560), format: LevelFormat.DECIMAL }] },
        { reference: points, levels: [{ ...indent('–', 360), format: LevelFormat.BULLET }] },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: page.width, height: page.height }, margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin } } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                tabStops: [{ type: TabStopType.RIGHT, position: inner }],
                children: [new TextRun({ text: `${clean(foot)}\t`, size: 16 }), new TextRun({ children: [PageNumber.CURRENT], size: 16 })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
          ...facts.map(([term, value], i) => new Paragraph({ ...(i === facts.length - 1 ? { spacing: { after: 240 } } : {}), children: [new TextRun({ text: `${term}: `, ...strong }), ...runs(value)] })),
          ...blocks.flatMap(part),
        ],
      },
    ],
  });
  return Packer.toBlob(file);
}
