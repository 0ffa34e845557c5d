/** The room that is led, as signals for the panel; the work is done by the host. */
import { signal, type ReadonlySignal } from '@preact/signals-core';
import { csv } from '../../calculators/csv.ts';
import type { Message } from '../../deck/speaker/protocol.ts';
import type { Locale } from '../../i18n/locales.ts';
import { roomDeskWords } from '../../i18n/room-desk.ts';
import type { Standing } from '../client/api.ts';
import type { LeaseState } from '../client/lease.ts';
import { table } from '../host/export.ts';
import { openHost, type Host } from '../host/host.ts';
import type { HallAsk } from '../host/moderation.ts';
import type { Tallied } from '../host/tally.ts';
import type { Lead } from '../lead.ts';
import type { Question } from '../protocol/question.ts';
import { forgetHost, rememberHost, rememberedHost } from './remember.ts';

export interface HostLine {
  readonly host: Host;
  readonly standing: ReadonlySignal<Standing>;
  readonly lease: ReadonlySignal<LeaseState>;
  readonly people: ReadonlySignal<number>;
  /** The question that is asked and what came in so far, whether or not the room sees it. */
  readonly asked: ReadonlySignal<{ readonly question: Question; readonly result: Tallied } | undefined>;
  readonly asks: ReadonlySignal<readonly HallAsk[]>;
  /** All results so far as a file for spreadsheets: aggregates, and nothing of a person. */
  readonly csv: () => string;
  /** Ends the room for all; false where it is out of reach, and nothing was done. */
  readonly end: () => Promise<boolean>;
}

interface Place {
  readonly url: string;
  readonly id: string;
  readonly lead: Lead;
  /** What the stage says. */
  readonly heard: (message: Message) => void;
  readonly locale: Locale;
}

/** Joins a room as who leads it. */
export function connectHost({ url, id, lead, heard, locale }: Place): HostLine {
  const standing = signal<Standing>('connecting');
  const lease = signal<LeaseState>('asking');
  const people = signal(0);
  const asked = signal<{ readonly question: Question; readonly result: Tallied } | undefined>(undefined);
  const before = rememberedHost(lead.room);
  const asks = signal<readonly HallAsk[]>(before?.asks ?? []);
  const host = openHost({
    url,
    id,
    ...lead,
    ...(before === undefined ? {} : { before }),
    onStanding: (now) => { standing.value = now; },
    onLease: (now) => { lease.value = now; },
    onPresent: (now) => { people.value = now; },
    onCount: (now) => { asked.value = now; },
    onAsks: (now) => { asks.value = now; },
    onRemember: (remembered) => { rememberHost(lead.room, remembered); },
    onStage: heard,
  });
  return {
    host,
    standing,
    lease,
    people,
    asked,
    asks,
    csv: () => {
      const now = asked.peek();
      return csv(table([...host.finished(), ...(now === undefined ? [] : [now])], roomDeskWords(locale).table), locale);
    },
    end: async () => {
      if (standing.peek() !== 'here' || lease.peek() !== 'held') return false;
      await host.end();
      forgetHost();
      return true;
    },
  };
}
