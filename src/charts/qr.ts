/** A QR code as path data: one unit a module, rows joined into bars, so that it scales and prints. */
import { encode } from 'uqr';

export interface QrDrawing {
  /** Modules along one side, the quiet zone of four on each side included. */
  readonly size: number;
  readonly path: string;
}

/** Draws `text` with medium error correction. @throws when the text is longer than a QR code can hold (2,331 bytes) */
export function qr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const bars = data.flatMap((row, y) => {
    const found: string[] = [];
    for (let x = 0; x < size; x++) {
      if (row[x] !== true) continue;
      const start = x;
      while (row[x + 1] === true) x++;
      found.push(`M${start} ${y}h${x + 1 - start}v1h-${x + 1 - start}z`);
    }
    return found;
  });
  return { size, path: bars.join('') };
}
