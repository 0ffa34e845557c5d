/** What presenter and stage say to each other over a room (`drive`, `heard`): the messages between windows as they are. */
import { read, type Message } from '../../deck/speaker/protocol.ts';
import { isRefusal, malformed, open, seal, fits, type Refusal } from './text.ts';

export function readSpeaker(text: string): Message | Refusal {
  const opened = open(text);
  if (isRefusal(opened)) return opened;
  return read(opened.fields) ?? malformed;
}

/**
 * A message as it travels. The longest list of slides with a long scenario is larger than a room carries: first it goes
 * without the minutes, which whoever follows can do without; then it doesn't go at all.
 */
export function sealForRoom(message: Message): string | Refusal {
  const whole = { ...message };
  if (fits(whole)) return seal(whole);
  const light = Object.fromEntries(Object.entries(whole).filter(([field]) => field !== 'minutes'));
  return fits(light) ? seal(light) : { refused: 'size' };
}
