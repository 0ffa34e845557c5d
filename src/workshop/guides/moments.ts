/** The timeline of a guide, read from its text: what the check holds to the length and what the table at its head shows. */
import { attribute, parseMdx, type Node } from '../../deck/slide-check.ts';

/** A piece of time in a guide: `<Moment from="0" to="15" title="…" slides="…" activity="…">`. */
export interface Moment {
  readonly title: string;
  /** Minutes since the meeting began. */
  readonly from: number;
  readonly to: number;
  readonly slides: readonly string[];
  readonly activity?: string;
  readonly line: number;
}

/** What is held in one sitting. */
export interface Sitting {
  /** Empty where a guide has one sitting only. */
  readonly title: string;
  readonly moments: readonly Moment[];
}

/** The words of an attribute that lists ids. */
export const idsOf = (text: string | undefined): readonly string[] => (text ?? '').trim().split(/\s+/).filter((id) => id !== '');

function momentOf(node: Node): Moment {
  const activity = attribute(node, 'activity');
  return {
    title: attribute(node, 'title') ?? '',
    from: Number(attribute(node, 'from')),
    to: Number(attribute(node, 'to')),
    slides: idsOf(attribute(node, 'slides')),
    ...(activity === undefined ? {} : { activity }),
    line: node.position?.start.line ?? 1,
  };
}

function under(node: Node, name: string): readonly Node[] {
  return (node.children ?? []).flatMap((child) => (child.name === name ? [child] : under(child, name)));
}

/** The sittings of a guide in order. @throws what the parser says when the text is no MDX */
export function sittingsOf(mdx: string): readonly Sitting[] {
  const tree = parseMdx(mdx);
  const meetings = under(tree, 'Meeting');
  const sittings = meetings.length === 0 ? [{ title: '', node: tree }] : meetings.map((node) => ({ title: attribute(node, 'title') ?? '', node }));
  return sittings.map(({ title, node }) => ({ title, moments: under(node, 'Moment').map(momentOf) }));
}
