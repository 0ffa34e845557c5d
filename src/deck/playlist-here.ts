/** The id of the playlist that this page presents, or that its notes belong to. */
export function playlistHere(): string {
  const playlist = document.querySelector<HTMLElement>('main[data-playlist]')?.dataset['playlist'];
  if (playlist === undefined) throw new Error('The page names no playlist');
  return playlist;
}
