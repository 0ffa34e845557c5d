/** The index of slides, read off the deck when it is first opened. */

/** Fills a window with links to all slides, part by part. */
export function fillIndex(panel: HTMLElement, slides: readonly HTMLElement[]): void {
  const lists = new Map<string, HTMLOListElement>();
  const sections: HTMLElement[] = [];
  slides.forEach((slide, i) => {
    const part = slide.dataset['part'] ?? '';
    let list = lists.get(part);
    if (list === undefined) {
      const section = document.createElement('section');
      const heading = document.createElement('h3');
      heading.className = 'label label-caps';
      heading.textContent = slide.querySelector('.slide-head span')?.textContent.split(' · ')[0] ?? '';
      list = document.createElement('ol');
      list.start = i + 1;
      section.append(heading, list);
      sections.push(section);
      lists.set(part, list);
    }
    const line = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#/${slide.id}`;
    link.textContent = slide.querySelector('.slide-title')?.textContent.trim() ?? '';
    line.append(link);
    list.append(line);
  });
  panel.replaceChildren(...sections);
}
