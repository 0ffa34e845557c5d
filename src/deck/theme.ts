/** The two grounds: `noite` for dark auditoriums, `papel` for lit rooms. The choice is kept on the device. */
const key = 'megamaquina:tema';

/** Switches to the other theme and remembers it where the browser allows that. */
export function toggleTheme(): void {
  const root = document.documentElement;
  const theme = root.dataset['theme'] === 'noite' ? 'papel' : 'noite';
  root.dataset['theme'] = theme;
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Storage may be closed (private windows); the theme then lasts as long as the page.
  }
}
