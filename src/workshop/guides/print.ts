/** Shows the buttons that print, and lets one of them leave out all but sheets and cards. */
export function bindPrint(): void {
  const root = document.documentElement;
  for (const tools of document.querySelectorAll<HTMLElement>('[data-print-tools]')) {
    tools.hidden = false;
    for (const button of tools.querySelectorAll<HTMLElement>('[data-print]')) {
      button.addEventListener('click', () => {
        root.toggleAttribute('data-sheets-only', button.dataset['print'] === 'sheets');
        window.print();
      });
    }
  }
  window.addEventListener('afterprint', () => root.removeAttribute('data-sheets-only'));
}
