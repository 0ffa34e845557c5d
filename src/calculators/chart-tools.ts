/** Under each drawing of a calculator: its picture and its table as files. */
import { take } from '../i18n/calculators/take.ts';
import type { Locale } from '../i18n/locales.ts';
import { notify } from '../numbers/notice.ts';
import { csv } from './csv.ts';
import { download } from './download.ts';
import { plainButton } from './plain-button.ts';

/** Adds the buttons to every chart under `root`. */
export function addChartTools(root: ParentNode, locale: Locale): void {
  const t = take[locale];
  for (const figure of root.querySelectorAll<HTMLElement>('figure[data-chart]')) {
    const name = figure.dataset['chart'] ?? '';
    const tools = document.createElement('div');
    tools.className = 'chart-tools';
    tools.append(
      plainButton(t.png, () => {
        import('./picture.ts').then(({ pictureOf }) => pictureOf(figure, t.signature)).then(
          (picture) => {
            download(picture, `${t.csvFile}-${name}.png`);
          },
          () => notify([t.noPicture], locale),
        );
      }),
      plainButton(t.csv, () => {
        download(new Blob([csv(tableOf(figure), locale)], { type: 'text/csv;charset=utf-8' }), `${t.csvFile}-${name}.csv`);
      }),
    );
    figure.append(tools);
  }
}

/** What the table beside a chart says; its caption stands in the first line. */
function tableOf(figure: HTMLElement): string[][] {
  const caption = figure.querySelector('svg')?.getAttribute('aria-label') ?? '';
  const rows = [...figure.querySelectorAll('table tr')].map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent));
  return [[caption], ...rows];
}
