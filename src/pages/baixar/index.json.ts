/** The manifest of downloads as a build leaves it: empty. `scripts/lib/downloads.mjs` says what is in it and fills it. */
export function GET(): Response {
  return Response.json({ files: [] });
}
