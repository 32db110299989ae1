import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOST_PATTERNS } from '../../lib/domain/host/products';
import { ROOT } from './sources';

const built = (browser: string) => join(ROOT, `.output/${browser}-mv3`);

/**
 * The built manifests, byte for byte. A changed permission, host or policy must be changed here too, in the same commit,
 * where a reviewer sees it.
 */
describe.each(['chrome', 'firefox'])('%s', (browser) => {
  const file = join(built(browser), 'manifest.json');

  it('was built: run npm run build and npm run build:firefox', () => {
    expect(existsSync(file)).toBe(true);
  });

  it('is exactly what was reviewed', async () => {
    const manifest = `${JSON.stringify(JSON.parse(readFileSync(file, 'utf8')), null, 2)}\n`;
    await expect(manifest).toMatchFileSnapshot(`./manifests/${browser}.json`);
  });

  it('keeps the promises a reviewer looks for', () => {
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    const warned = [
      'tabs',
      'webNavigation',
      'downloads',
      'clipboardWrite',
      'debugger',
      'cookies',
      'notifications',
      'webRequest',
      '<all_urls>',
    ];
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.filter((name: string) => warned.includes(name))).toEqual([]);
    expect(manifest.host_permissions).toEqual(HOST_PATTERNS);
    expect(manifest.web_accessible_resources).toHaveLength(1);
    expect(manifest.web_accessible_resources[0]).toMatchObject({ resources: ['panel.html'], matches: HOST_PATTERNS });
    expect(manifest.content_security_policy.extension_pages).toContain(
      "frame-ancestors 'self' https://*.lightning.force.com https://*.my.salesforce.com https://*.zendesk.com https://mail.google.com;",
    );
    expect(manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches)).not.toContain('https://*.zendesk.com/*');
  });
});

describe.each(['chrome', 'firefox'])('pages of the %s build', (browser) => {
  it.each(['panel.html', 'desk.html'])('%s carries its own policy and nothing inline', (page) => {
    const html = readFileSync(join(built(browser), page), 'utf8');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(html).not.toMatch(/<script>|<style|\son\w+=|https?:\/\//);
  });

  it('the panel allows no Trusted Types policy and asks for no secret', () => {
    const html = readFileSync(join(built(browser), 'panel.html'), 'utf8');
    expect(html).toContain("trusted-types 'none'");
    const scripts = [...html.matchAll(/src="\/([^"]+\.js)"/g)].map(([, name]) => readFileSync(join(built(browser), name ?? ''), 'utf8'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).not.toMatch(/type:\s*["'`]password|autocomplete:\s*["'`](current|new)-password/i);
  });
});
