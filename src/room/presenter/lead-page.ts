/** The page that the presenter's link opens. */
import { bareAddress, replaceAddress } from '../../scenario/address.ts';
import { asLead, forgetLead, keepLead, keptLead } from '../lead.ts';
import { find } from '../../numbers/elements.ts';

/** Keeps the secret of the address and offers what to do with it. */
export function leadPage(): void {
  const says = find(document, '[data-lead-says]', HTMLElement);
  const ways = find(document, '[data-lead]', HTMLElement);
  const say = (which: 'bad' | 'nothing' | 'notKept' | 'forgotten'): void => { says.textContent = says.dataset[which] ?? ''; };

  const settle = (): void => {
    const { hash } = location;
    const given = asLead(hash);
    // Whoever looks over the shoulder, or at the history, finds no secret.
    replaceAddress(bareAddress());
    says.textContent = '';
    if (given !== undefined && !keepLead(given)) say('notKept');
    else if (given === undefined && hash !== '') say('bad');
    else if (given === undefined && keptLead() === undefined) say('nothing');
    ways.hidden = keptLead() === undefined;
  };
  const stage = find(ways, '[data-lead-stage]', HTMLAnchorElement);
  stage.addEventListener('click', (event) => {
    // The deck goes into a window of its own, for the projector; this one becomes the speaker's.
    const deck = window.open(stage.dataset['deck'], 'megamaquina-apresentacao');
    if (deck !== null) return;
    // Where no second window may be opened this one becomes the stage; the way to the speaker page is in its corner.
    event.preventDefault();
    location.assign(stage.dataset['deck'] ?? '');
  });
  find(ways, '[data-lead-forget]', HTMLButtonElement).addEventListener('click', () => {
    forgetLead();
    ways.hidden = true;
    say('forgotten');
  });
  addEventListener('hashchange', () => { if (location.hash !== '') settle(); });
  settle();
}
