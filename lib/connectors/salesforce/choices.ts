import { ok, type Result } from '../../domain/errors';
import type { BookChoice } from '../../domain/source/connection';
import { say } from '../../words/say';
import { TEAM } from './book';
import type { SalesforceClient } from './client';
import { describeObject, peopleFields, spoken } from './describe';
import { askEach } from './probe';
import { quotedId } from './soql';

/** Every way in which an account names me, most accounts first; those that this org cannot count are left out. */
export async function choicesFor(client: SalesforceClient): Promise<Result<BookChoice[]>> {
  const me = await client.me();
  if (!me.ok) return me;
  const described = await describeObject('Account', client);
  if (!described.ok) return described;
  const mine = quotedId(me.value.user_id);
  const ways = [
    ...peopleFields(described.value.fields).map(({ name, label }) => ({
      id: name,
      label: spoken(label),
      soql: `SELECT COUNT() FROM Account WHERE ${name} = ${mine}`,
    })),
    { id: TEAM, label: say('salesforce.teamMember'), soql: `SELECT COUNT() FROM ${TEAM} WHERE UserId = ${mine}` },
  ];
  const counts = await askEach(
    ways.map(({ id, soql }) => [id, soql]),
    client,
  );
  if (!counts.ok) return counts;
  const choices = ways.flatMap(({ id, label }, n): BookChoice[] => {
    const count = counts.value[n]?.totalSize;
    return count === undefined ? [] : [{ id, label, count }];
  });
  return ok(choices.sort((a, b) => b.count - a.count));
}
