/** The scene is drawn in the page's own inks: they are read from its tokens, and again when the theme changes. */

const tokens = { ground: '--ground', ground2: '--ground-2', ink: '--ink', ink2: '--ink-2', hair: '--hair', green: '--computing', greenFill: '--computing-fill', person: '--labour', path: '--data' } as const;

type Ink = readonly [red: number, green: number, blue: number];
export type Inks = Readonly<Record<keyof typeof tokens, Ink>>;

/** `#rrggbb` as three shares. @throws TypeError for any other notation */
export function inkOf(text: string): Ink {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text.trim());
  if (hex === null) throw new TypeError(`A colour token must be #rrggbb, not "${text}"`);
  const part = (i: number): number => Number.parseInt(hex[i] ?? '0', 16) / 255;
  return [part(1), part(2), part(3)];
}

export function readInks(element: Element): Inks {
  const style = getComputedStyle(element);
  const read = (name: string): Ink => inkOf(style.getPropertyValue(name));
  return {
    ground: read(tokens.ground), ground2: read(tokens.ground2), ink: read(tokens.ink), ink2: read(tokens.ink2), hair: read(tokens.hair),
    green: read(tokens.green), greenFill: read(tokens.greenFill), person: read(tokens.person), path: read(tokens.path),
  };
}
