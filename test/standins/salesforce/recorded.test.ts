import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../ask';
import { type Standins, startStandins } from '../server';

const folder = fileURLToPath(new URL('../../../../shared/recordings/salesforce/recorded/', import.meta.url));
const recorded = existsSync(folder);
if (!recorded) console.warn('skipped: no recordings beside this repository, answers are not compared with Salesforce');
const bodyOf = (name: string, n = 0) => JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')).interactions[n].response.body;

let standins: Standins;
beforeAll(async () => {
  standins = await startStandins();
});
afterAll(() => standins.close());

const call = async (method: string, path: string, body?: unknown) => {
  const headers = { authorization: `Bearer ${standins.salesforce('acme').token()}` };
  return (await ask(standins.port, 'acme.my.salesforce.com', path, { method, body, headers })).body;
};
const DATA = '/services/data/v66.0';
/** Keys of ours that the vendor's answer does not have. */
const extra = (ours: object, theirs: object) => Object.keys(ours).filter((key) => !(key in theirs));

describe.skipIf(!recorded)('beside recorded answers', () => {
  it('lists the same versions', async () => {
    const plain = (list: { label: string }[]) => list.map((one) => ({ ...one, label: one.label.replace('’', "'") }));
    expect(await call('GET', '/services/data')).toEqual(plain(bodyOf('list-available-resources')));
  });

  it('describes with keys that the vendor has, and types that it uses for the same fields', async () => {
    const ours = await call('GET', `${DATA}/sobjects/Account/describe`);
    const theirs = bodyOf('describe-sobject');
    expect(extra(ours, theirs)).toEqual([]);
    expect(ours.fields.flatMap((field: object) => extra(field, theirs.fields[0]))).toEqual([]);
    let compared = 0;
    for (const field of ours.fields) {
      const same = theirs.fields.find(({ name }: { name: string }) => name === field.name);
      if (!same) continue;
      compared += 1;
      const told = ({
        type,
        relationshipName,
        referenceTo,
        custom,
        createable,
        updateable,
        filterable,
        externalId,
      }: Record<string, unknown>) => ({
        type,
        relationshipName,
        referenceTo,
        custom,
        createable,
        updateable,
        filterable,
        externalId,
      });
      expect([field.name, told(field)]).toEqual([field.name, told(same)]);
    }
    expect(compared).toBeGreaterThan(15);
  });

  it('answers writes, queries and questions about oneself with the recorded keys', async () => {
    const created = await call('POST', `${DATA}/sobjects/Account`, { Name: 'Invented' });
    expect(Object.keys(created)).toEqual(Object.keys(bodyOf('create-record')));
    const record = await call('GET', `${DATA}/sobjects/Account/${created.id}`);
    expect(Object.keys(record.attributes)).toEqual(Object.keys(bodyOf('get-record').attributes));
    const upserted = await call('PATCH', `${DATA}/sobjects/Account/Id/${created.id}?updateOnly=true`, { Phone: '1' });
    expect(Object.keys(upserted)).toEqual(Object.keys(bodyOf('update-record-by-external-id')));
    const found = await call('GET', `${DATA}/query?q=SELECT+Id,Name+FROM+Account+LIMIT+5`);
    expect(Object.keys(found).sort()).toEqual(Object.keys(bodyOf('query-records')).sort());
    const failed = await call('PATCH', `${DATA}/composite/sobjects`, {
      records: [{ attributes: { type: 'Account' }, id: '001xx000003DHP0AAO' }],
    });
    expect(failed).toEqual(bodyOf('update-sobject-collection'));
    const composite = await call('POST', `${DATA}/composite`, {
      compositeRequest: [{ method: 'GET', url: `${DATA}/limits`, referenceId: 'a' }],
    });
    expect(Object.keys(composite.compositeResponse[0]).sort()).toEqual(
      Object.keys(bodyOf('composite-request').compositeResponse[0]).sort(),
    );
    expect(extra(await call('GET', `${DATA}/limits`), bodyOf('get-limits'))).toEqual([]);
    expect(extra(await call('GET', '/services/oauth2/userinfo'), bodyOf('get-current-user'))).toEqual([]);
  });
});
