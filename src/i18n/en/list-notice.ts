/** What a link to one's own list could not give; loaded with it. */
export const listNotice = {
  leftOut: (ids: string) => `This link asks for slides that do not exist here, so they were left out: ${ids}. The others are in the order you asked for.`,
  empty: 'This link names no slide that exists here. The presentation shows all of them.',
} as const;
