/** So many erasures are under way at the same time: a broker queues them, and a phone's network carries them. */
const together = 40;

/** Erases what is kept at many topics; resolves when the broker has done what it could be asked for. */
export async function eraseAll(erase: (topic: string) => Promise<boolean>, topics: readonly string[]): Promise<void> {
  for (let at = 0; at < topics.length; at += together) await Promise.all(topics.slice(at, at + together).map(erase));
}
