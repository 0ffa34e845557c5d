/** A YAML text with the line of each value: whoever wrote a mistake is told where it stands. */
import type { z } from 'astro/zod';
import { LineCounter, isMap, isNode, isScalar, parseDocument } from 'yaml';

/** The head of an MDX file between its two lines of `---`; undefined where it begins with none. */
export function headIn(text: string): string | undefined {
  return /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
}

/** What is wrong in a file, and where. */
export interface FileProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Where a value stands in the file: `['slides', 3, 'minutes']`. */
export type YamlPath = readonly PropertyKey[];

/** A text that was read: its value, or why it is no YAML. */
export interface YamlFile {
  /** The value; an empty text is an empty object. */
  readonly value: unknown;
  readonly problems: readonly FileProblem[];
  /** The line of a key or of an entry; of what holds it where it is missing. */
  readonly lineOf: (path: YamlPath) => number;
  /** Holds the value against a schema: the checked value, or one problem for each fault. */
  readonly check: <Schema extends z.ZodType>(schema: Schema) => { readonly found: z.output<Schema> } | { readonly problems: readonly FileProblem[] };
}

/**
 * Reads YAML.
 * @param above lines of the file that stand before the text: the head of a slide begins after its `---`
 */
export function readYaml(file: string, text: string, above = 0): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => Math.max(1, counter.linePos(offset).line) + above;
  const problems = document.errors.map(({ pos, message }) => ({ file, line: lineAt(pos[0]), message }));
  const value: unknown = problems.length > 0 ? {} : (document.toJS() ?? {});

  const offsetOf = (path: YamlPath): number | undefined => {
    const key = path.at(-1);
    const holder: unknown = document.getIn(path.slice(0, -1), true);
    if (isMap(holder)) {
      const pair = holder.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair !== undefined && isNode(pair.key)) return pair.key.range?.[0];
    }
    const node: unknown = document.getIn(path, true);
    return isNode(node) ? node.range?.[0] : undefined;
  };
  const lineOf = (path: YamlPath): number => {
    for (let length = path.length; length > 0; length--) {
      const offset = offsetOf(path.slice(0, length));
      if (offset !== undefined) return lineAt(offset);
    }
    return 1 + above;
  };

  return {
    value,
    problems,
    lineOf,
    check: (schema) => {
      if (problems.length > 0) return { problems };
      const result = schema.safeParse(value);
      if (result.success) return { found: result.data };
      return {
        problems: result.error.issues.map((issue) => {
          const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
          const name = issue.path.map(String).join('.');
          return { file, line: lineOf(path), message: `${name === '' ? '' : `${name}: `}${issue.message}` };
        }),
      };
    },
  };
}
