import type { Page } from 'playwright';

/** Text that only a mistake can put on a page. The notice may quote what it refused. */
const MISTAKES = /\b(?:NaN|Infinity|undefined)\b|\[object /;

/** What the reader would see as a mistake: wrong words in visible text, live numbers without a finite value. */
export async function mistakes(page: Page): Promise<string[]> {
  return page.evaluate((pattern) => {
    const mistake = new RegExp(pattern);
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      const parent = node.parentElement;
      if (mistake.test(text) && parent && !parent.closest('script, style, template, [data-notice]')) found.push(`"${text.trim().slice(0, 80)}" in <${parent.localName}>`);
    }
    for (const element of document.querySelectorAll('[data-quantity][data-value]')) {
      const value = element.getAttribute('data-value') ?? '';
      if (value === '' || !Number.isFinite(Number(value))) found.push(`data-value="${value}" of ${element.getAttribute('data-quantity') ?? ''}`);
    }
    return found;
  }, MISTAKES.source);
}

/** Elements that reach over the right edge of the window, if the page can be scrolled sideways. */
export async function wideElements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= window.innerWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1);
    return [`scrollWidth ${document.documentElement.scrollWidth}`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });
}

/** Controls smaller than `least` pixels in one direction. Links and numbers inside a sentence are exempt (WCAG 2.5.8), and what is only a picture. */
export async function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((minimum) => {
    const TARGETS = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=slider], [role=tab]';
    const SENTENCES = 'p, li, dd, dt, td, th, caption, figcaption, blockquote, label, legend, h1, h2, h3, h4, h5, h6';
    const inSentence = (element: Element): boolean => {
      const sentence = element.parentElement?.closest(SENTENCES);
      if (!sentence || !getComputedStyle(element).display.startsWith('inline')) return false;
      return sentence.textContent.trim().length > element.textContent.trim().length;
    };
    return [...document.querySelectorAll(TARGETS)].flatMap((element) => {
      const box = (element.closest('label') ?? element).getBoundingClientRect();
      const own = element.getBoundingClientRect();
      const visible = element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && own.width > 1 && own.height > 1;
      if (!visible || inSentence(element) || element.closest('[inert]') !== null) return [];
      const [width, height] = [Math.max(box.width, own.width), Math.max(box.height, own.height)];
      if (width >= minimum - 0.5 && height >= minimum - 0.5) return [];
      return [`${width.toFixed(1)}×${height.toFixed(1)}: ${element.outerHTML.slice(0, 120)}`];
    });
  }, least);
}

/**
 * What does not fit into the slide that is shown: boxes that leave the frame, content longer than its place,
 * text that runs into the slide's foot or into the line at the bottom.
 */
export async function overflows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slide = document.querySelector<HTMLElement>('[data-slide].present');
    if (!slide) return ['no slide is shown'];
    const frame = slide.getBoundingClientRect();
    const found: string[] = [];
    const name = (element: Element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">${element.textContent.trim().slice(0, 40)}`;
    const size = (box: DOMRect) => `${box.left.toFixed(0)},${box.top.toFixed(0)}–${box.right.toFixed(0)},${box.bottom.toFixed(0)}`;
    if (frame.width > innerWidth + 1 || frame.height > innerHeight + 1) found.push(`the frame is larger than the window: ${size(frame)}`);
    if (slide.scrollHeight > slide.clientHeight + 1) found.push(`scrollHeight ${slide.scrollHeight} > ${slide.clientHeight}`);
    if (slide.scrollWidth > slide.clientWidth + 1) found.push(`scrollWidth ${slide.scrollWidth} > ${slide.clientWidth}`);

    const clipped = (element: Element): boolean => {
      for (let at = element.parentElement; at && at !== slide; at = at.parentElement) {
        if (at.localName === 'svg' || getComputedStyle(at).overflow !== 'visible') return true;
      }
      return false;
    };
    const shown = [...slide.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        && !element.closest('[aria-hidden="true"], dialog, [popover]') && !clipped(element);
    });
    for (const element of shown) {
      const box = element.getBoundingClientRect();
      if (box.left < frame.left - 1 || box.top < frame.top - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1) {
        found.push(`outside the frame (${size(frame)}): ${name(element)} ${size(box)}`);
      }
      const style = getComputedStyle(element);
      const hides = style.overflowX !== 'visible' || style.overflowY !== 'visible';
      if (hides && !element.matches('input, select, textarea') && (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)) {
        found.push(`cut off: ${name(element)} ${element.scrollWidth}×${element.scrollHeight} in ${element.clientWidth}×${element.clientHeight}`);
      }
    }

    const leaves = (elements: readonly Element[]) => elements.filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== ''));
    const content = leaves(shown.filter((element) => !element.closest('.slide-foot')));
    const obstacles = leaves([...document.querySelectorAll('.deck-line *, .deck-tools *'), ...slide.querySelectorAll('.slide-foot *')])
      .filter((element) => element.checkVisibility({ visibilityProperty: true }));
    for (const obstacle of obstacles) {
      const wall = obstacle.getBoundingClientRect();
      for (const element of content) {
        const box = element.getBoundingClientRect();
        const across = Math.min(box.right, wall.right) - Math.max(box.left, wall.left);
        const down = Math.min(box.bottom, wall.bottom) - Math.max(box.top, wall.top);
        if (across > 2 && down > 2) found.push(`${name(element)} runs into ${name(obstacle)}`);
      }
    }
    return found.slice(0, 8);
  });
}
