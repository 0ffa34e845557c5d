/** What came of a walk through a single file. */
export interface Walk {
  readonly slides: number;
  readonly seen: number;
  /** How many times the fleet grew when the requests were doubled. */
  readonly grew: number;
  readonly query: string;
  readonly formulas: number;
  readonly calculator: boolean;
  readonly scene: boolean;
  readonly faults: readonly string[];
  readonly asked: readonly string[];
}

/**
 * The body of an asynchronous function that walks through the deck inside the page, the same for every engine: all
 * slides, a control, the account of a number, a calculator, the 3D site.
 */
export const walk = `
  const faults = [];
  addEventListener('error', (event) => faults.push('error: ' + event.message));
  addEventListener('unhandledrejection', (event) => faults.push('rejection: ' + event.reason));
  document.addEventListener('securitypolicyviolation', (event) => faults.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
  const until = async (what, limit = 60000) => {
    const began = Date.now();
    for (;;) {
      const found = what();
      if (found) return found;
      if (Date.now() - began > limit) throw new Error('Nothing came of ' + what);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
  const find = (selector) => document.querySelector(selector);
  const present = () => find('[data-slide].present');
  await until(() => find('.deck-ready') && present());
  const slides = document.querySelectorAll('[data-slide]').length;
  const seen = new Set();
  await until(() => {
    seen.add(present().id);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }));
    return seen.size === slides;
  }, 120000);

  location.hash = '#/um-bilhao-de-acessos';
  await until(() => present().id === 'um-bilhao-de-acessos');
  const fleet = present().querySelector('[data-quantity="servingAccelerators"]');
  const before = Number(fleet.dataset.value);
  const field = present().querySelector('[data-input="requestsPerDay"] input:not([type="range"])');
  field.focus();
  field.value = '2 bilhões';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => Number(fleet.dataset.value) !== before);
  const grew = Number(fleet.dataset.value) / before;
  await until(() => location.search !== '', 3000).catch(() => undefined);
  const query = location.search;

  present().querySelector('a.num:not(.fact)').click();
  await until(() => find('dialog.page-panel[open] math'));
  const formulas = document.querySelectorAll('dialog.page-panel[open] math').length;
  find('dialog.page-panel[open] [data-close]').click();

  location.hash = '#/pico';
  await until(() => present().id === 'pico');
  present().querySelector('a[href^="#!/explorar/calculadoras/"]').click();
  await until(() => find('dialog.inside-page[open] [data-quantity="servingAccelerators"]'));
  const calculator = Math.abs(Number(find('dialog.inside-page[open] [data-quantity="servingAccelerators"]').dataset.value) / (before * grew) - 1) < 1e-6;
  find('dialog.inside-page[open] [data-close]').click();

  location.hash = '#/do-chip-ao-galpao';
  await until(() => present().id === 'do-chip-ao-galpao');
  const byTap = await until(() => present().querySelector('[data-scene][data-ready="true"], [data-scene-open]'));
  if (byTap.matches('button')) byTap.click();
  const scene = await until(() => present().querySelector('[data-scene][data-ready="true"]')).then(() => true, () => false);
  const asked = performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => !/^(data|blob):/.test(name));
  return { slides, seen: seen.size, grew, query, formulas, calculator, scene, faults, asked };
`;
