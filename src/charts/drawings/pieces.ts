/**
 * Small ink drawings of what the machine is made of, each on a field of 100 × 100.
 * Classes say whose colour a face has: `d` data, `c` computing, `l` labour, `a` algorithms, `m` models; `n` is a bare line.
 */
const sheet = (y: number): string => `<path d="M10 ${y}v7l40 20 40-20v-7"/>`;

/** A person, feet at the origin, 26 high: the measure of every drawing. */
export const person = '<path class="l" d="M-6 0v-11a6 6 0 0 1 12 0v11Z"/><circle class="l" cy="-21.5" r="4.5"/>';

const people = (spots: readonly (readonly [x: number, y: number])[], scale: number): string =>
  spots.map(([x, y]) => `<g transform="translate(${x} ${y}) scale(${scale})">${person}</g>`).join('');

const columns = [
  [14, [30, 50, 70]],
  [38, [20, 40, 60, 80]],
  [62, [20, 40, 60, 80]],
  [86, [36, 64]],
] as const;
const wires = columns
  .flatMap(([x, from], i) => {
    const next = columns[i + 1];
    return next === undefined ? [] : from.flatMap((y) => next[1].map((to) => `M${x} ${y}L${next[0]} ${to}`));
  })
  .join('');
const nodes = columns.flatMap(([x, ys]) => ys.map((y) => `<circle class="a" cx="${x}" cy="${y}" r="5"/>`)).join('');

export const pieces = {
  data: `${[60, 52, 44, 36].map(sheet).join('')}<path class="d" d="M50 16l40 20-40 20-40-20Z"/><path class="n" d="M26 36l24-12M34 40l24-12M42 44l24-12"/>`,
  computers:
    '<path class="c" d="M50 6l32 16-32 16-32-16Z"/><path d="M18 22v54l32 16V38Z"/><path class="c" d="M50 38v54l32-16V22Z"/><path class="n" d="M18 33l32 16M18 44l32 16M18 55l32 16M18 66l32 16M56 46l20-10M56 57l20-10M56 68l20-10M56 79l20-10"/>',
  routers:
    '<path class="n" d="M22 62c0 22-8 20-14 32M34 68c0 20-6 20-10 28M66 68c0 20 6 20 10 28M78 62c0 22 8 20 14 32M50 28V6M50 6l-8 8M50 6l8 8"/><path d="M50 28l42 20-42 20L8 48Z"/><path d="M8 48v14l42 20V68Z"/><path d="M92 48v14L50 82V68Z"/><path class="c" d="M16 56l8 4v6l-8-4ZM30 62l8 4v6l-8-4ZM84 56l-8 4v6l8-4ZM70 62l-8 4v6l8-4Z"/>',
  boards:
    '<path d="M50 18l44 22-44 22L6 40Z"/><path d="M6 40v6l44 22v-6ZM94 40v6L50 68v-6Z"/><path class="c" d="M50 28l22 11-22 11-22-11Z"/><path class="n" d="M50 34l10 5-10 5-10-5Z"/><path d="M68 31l6-3 6 3-6 3ZM20 39l6-3 6 3-6 3ZM44 55l6-3 6 3-6 3Z"/><path class="n" d="M14 50v7M20 53v7M26 56v7M32 59v7M38 62v7M44 65v7"/>',
  cables:
    '<path class="n" d="M4 22C46 22 40 62 96 62M4 32C40 32 36 72 96 72M4 42C34 42 32 82 96 82M4 52C30 52 30 40 52 36S80 24 96 24"/><path class="c" d="M88 56h10v32H88ZM88 18h10v12H88ZM2 16h8v42H2Z"/>',
  site: '<path class="c" d="M36 30l34 17-34 17L2 47Z"/><path d="M2 47v18l34 17V64Z"/><path d="M70 47v18L36 82V64Z"/><path class="n" d="M8 56v12M14 59v12M20 62v12M26 65v12M72 90L80 12l8 78M74 68l12-14M86 68L74 54M76 42l8-10M84 42l-8-10M68 24h24M70 36h20M68 24C50 34 30 20 4 26M70 36C52 44 40 34 30 33"/>',
  labour: people([[20, 62], [50, 56], [80, 62], [35, 90], [66, 90]], 1.35),
  algorithms: `<path class="n" d="${wires}"/>${nodes}`,
  models:
    '<path class="m" d="M50 6l40 20-40 20-40-20Z"/><path class="m" d="M10 26v46l40 20V46Z"/><path d="M90 26v46L50 92V46Z"/><path class="n" d="M30 16l40 20v46M70 16L30 36v46M10 49l40 20 40-20"/>',
  use: `<path d="M38 22h56v40H38ZM58 62h16v10H58ZM50 72h32"/><path class="m" d="M45 30h30v6H45ZM45 41h20v6H45Z"/>${people([[22, 92]], 1.9)}`,
} as const;

export type PieceName = keyof typeof pieces;
