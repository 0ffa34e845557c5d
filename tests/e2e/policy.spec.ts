import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { addressOf } from './helpers/browser.ts';
import { allPages, htmlOf } from './helpers/site.ts';

test.each(['', 'apresentar/', 'nenhuma-pagina/'])('/%s is sent with the strict policy', async (page) => {
  const { headers } = await fetch(addressOf(page));
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('static hosts get the same policy as a file', async () => {
  const { headers } = await fetch(addressOf(''));
  const file = readFileSync(join(inject('siteDir'), '_headers'), 'utf8');
  expect(file).toContain(`Content-Security-Policy: ${headers.get('content-security-policy') ?? ''}`);
});

test.each(allPages)('/%s holds nothing inline', (page) => {
  const html = htmlOf(page);
  expect(html.match(/\sstyle\s*=\s*["'][^>]{0,60}/g) ?? []).toEqual([]);
  expect(html.match(/<style[\s>]/g) ?? []).toEqual([]);
  // A script with text must be data: JSON runs nothing.
  const inline = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].filter(
    ([, attributes = '', text = '']) => text.trim() !== '' && !/type="application\/(?:ld\+)?json"/.test(attributes),
  );
  expect(inline.map(([tag]) => tag.slice(0, 80))).toEqual([]);
  expect(html.match(/\son[a-z]+\s*=\s*["'][^>]{0,60}/g) ?? []).toEqual([]);
});

test('a page that does not exist says so', async () => {
  const answer = await fetch(addressOf('nenhuma-pagina/'));
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('<html');
});

test('every link inside the site leads somewhere', async () => {
  const base = new URL(inject('siteUrl'));
  const targets = new Map<string, string>();
  for (const page of allPages) {
    for (const [, reference = ''] of htmlOf(page).matchAll(/\s(?:href|src)="([^"]+)"/g)) {
      const url = new URL(reference.replaceAll('&#38;', '&').replaceAll('&amp;', '&'), addressOf(page));
      url.hash = '';
      if (url.origin === base.origin) targets.set(url.href, page);
    }
  }
  const broken: string[] = [];
  for (const [target, page] of targets) {
    const { status } = await fetch(target, { method: 'HEAD' });
    if (status !== 200) broken.push(`${String(status)} ${target} (on /${page})`);
  }
  expect(broken).toEqual([]);
});
