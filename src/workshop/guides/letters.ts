/** The letter of a card: A, B … Z, AA, AB … */
export function letterOf(index: number): string {
  const letters = 26;
  const last = String.fromCharCode('A'.charCodeAt(0) + (index % letters));
  return index < letters ? last : letterOf(Math.floor(index / letters) - 1) + last;
}
