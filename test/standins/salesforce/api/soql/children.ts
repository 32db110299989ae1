import type { Query } from 'soql-parser-js';
import { badField } from '../errors';
import type { Org, Row } from '../org';
import type { ObjectDef } from '../schema';
import { pick } from './run';
import { type Draw, drawer } from './select';

/** Names that lists of children have on their parent: object and the lookup that points back. */
const CHILDREN: Record<string, [object: string, field: string]> = {
  contacts: ['Contact', 'AccountId'],
  opportunities: ['Opportunity', 'AccountId'],
  cases: ['Case', 'AccountId'],
  contracts: ['Contract', 'AccountId'],
  tasks: ['Task', 'WhatId'],
  events: ['Event', 'WhatId'],
  accountteammembers: ['AccountTeamMember', 'AccountId'],
  childaccounts: ['Account', 'ParentId'],
  opportunitycontactroles: ['OpportunityContactRole', 'ContactId'],
  taskrelations: ['TaskRelation', 'TaskId'],
};

/** Adds the lists of `(SELECT … FROM Contacts)` to each drawn row; null where a row has none. */
export function withChildren(org: Org, query: Query, parent: ObjectDef, base: string, draw: Draw): Draw {
  const lists = (query.fields ?? []).flatMap((field) => {
    if (field.type !== 'FieldSubquery') return [];
    const [name, back] = CHILDREN[field.subquery.relationshipName.toLowerCase()] ?? [];
    const object = name && org.objects.get(name.toLowerCase());
    if (!object || !back) throw badField(field.subquery.relationshipName, parent.name);
    const inner: Query = { ...field.subquery, sObject: object.name, limit: undefined };
    const { rows } = pick(org, inner, { object });
    const one = drawer(org, inner, object, base);
    const of = (row: Row) => rows.filter((child) => child[back] === row.Id).slice(0, field.subquery.limit ?? 200);
    return [{ name: field.subquery.relationshipName, of, one }];
  });
  if (lists.length === 0) return draw;
  return (row) => {
    const drawn = draw(row);
    for (const { name, of, one } of lists) {
      const children = of(row).map(one);
      drawn[name] = children.length > 0 ? { totalSize: children.length, done: true, records: children } : null;
    }
    return drawn;
  };
}
