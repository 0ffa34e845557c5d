/**
 * The path that the site lives under, with a slash at both ends: `/`, `/mega/`.
 * @param {string | undefined} [wish] any spelling of it; the environment's `BASE_PATH` where it is left out
 */
export function basePath(wish = process.env['BASE_PATH']) {
  const inner = (wish ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
