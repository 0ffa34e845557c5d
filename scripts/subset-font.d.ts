declare module 'subset-font' {
  /** Cuts a font down to the letters of a text, and its variable axes to the values given. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: { targetFormat?: 'woff2' | 'woff' | 'truetype'; variationAxes?: Record<string, number> },
  ): Promise<Buffer>;
}
