/** The pages of the kit that help to write: the index links to each of them. */

/** A page with its words. Add it here once it is there. */
export interface KitTool {
  readonly to: string;
  readonly title: string;
  readonly about: string;
}

export const kitTools: readonly KitTool[] = [];
