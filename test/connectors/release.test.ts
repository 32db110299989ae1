import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { zendesk } from '../../lib/connectors/zendesk';
import { standinsForFile } from '../standins/per-file';
import type { Standins } from '../standins/server';
import { bearer, HOST, openOrg } from './salesforce/org';
import { standinFetch } from './standin-fetch';

let standins: Standins;
standinsForFile((started) => {
  standins = started;
});

/** Recorded exchanges with real systems; kept beside the project, not in it. */
const RECORDED = fileURLToPath(new URL('../../../shared/recordings/', import.meta.url));
if (!existsSync(RECORDED))
  console.warn('SKIPPED: no recordings at ../shared/recordings; what systems say of their release was not read from them');
const recorded = (name: string) => JSON.parse(readFileSync(`${RECORDED}${name}.json`, 'utf8')).interactions[0].response;

const acme = () =>
  zendesk.open(
    { host: 'acme.zendesk.com', signIn: 'oauth' },
    { auth: bearer(standins.zendesk('acme').token()), fetch: standinFetch(standins.port) },
  );

describe('what a system says of its release', () => {
  it('is the newest version that an org of Salesforce lists', async () => {
    expect(await openOrg(standins).release()).toEqual({ ok: true, value: "Spring '26, API 66.0" });
    expect(standins.requests.map(({ host, path }) => host + path)).toEqual([`${HOST}/services/data`]);
  });

  it('is the build that an answer of Zendesk carries', async () => {
    expect(await acme().release()).toEqual({ ok: true, value: 'v25703' });
    expect(standins.requests.map(({ path }) => path)).toEqual(['/api/v2/users/me.json']);
  });

  it.each<[string, object[]]>([
    ['no words of ours', [{ label: 'Call +1 555 0100 now', version: '66.0' }]],
    ['a number that is none', [{ label: "Spring '26", version: '66.0; x' }]],
  ])('is none where Salesforce lists %s', async (_, list) => {
    const headers = { 'content-type': 'application/json' };
    standins.faults.set({ host: HOST, path: '/services/data', status: 200, body: JSON.stringify(list), headers });
    expect(await openOrg(standins).release()).toEqual({ ok: true, value: undefined });
  });

  it('is none where Zendesk says another thing in its place, and is not known where there is no answer', async () => {
    const user = { id: 1, name: 'Robin', email: 'robin@sidecar.example', role: 'agent', active: true };
    const headers = { 'content-type': 'application/json', 'x-zendesk-application-version': 'ana@planted.example' };
    standins.faults.set({ host: 'acme.zendesk.com', path: /me\.json/, status: 200, body: JSON.stringify({ user }), headers, times: 1 });
    expect(await acme().release()).toEqual({ ok: true, value: undefined });
    standins.faults.set({ host: 'acme.zendesk.com', path: /me\.json/, status: 500, body: '' });
    expect(await acme().release()).toMatchObject({ ok: false });
  });

  it.skipIf(!existsSync(RECORDED))('is in recorded answers as it is in the stand-ins', async () => {
    const said: string | undefined = recorded('zendesk/recorded/get-ticket').headers['x-zendesk-application-version'];
    expect(said).toMatch(/^v\d{5}$/);
    const { body } = recorded('salesforce/recorded/list-available-resources');
    expect(body.at(-1)).toEqual({ label: "Spring '26", url: '/services/data/v66.0', version: '66.0' });
  });
});
