/** What a quantity is called, in words for people who never saw a GPU. */
export interface QuantityWords {
  /** A short name, without figures: `GPUs para responder`. */
  readonly label: string;
  /** One or two plain sentences on what it is, with the field's English term where it helps. */
  readonly about: string;
}
