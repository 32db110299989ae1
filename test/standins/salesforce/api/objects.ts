import { event, eventRelation, task, taskRelation, taskStatus } from './objects/activity';
import {
  attachment,
  contentDocument,
  contentDocumentLink,
  contentVersion,
  contract,
  emailMessage,
  opportunity,
  opportunityContactRole,
  supportCase,
} from './objects/business';
import { account, accountTeamMember, contact, personFields } from './objects/customer';
import { currencyType, organization, user } from './objects/org';
import { key, type ObjectDef, pick } from './schema';
import type { OrgSettings } from './settings';

const ALWAYS = [
  account,
  contact,
  opportunity,
  opportunityContactRole,
  supportCase,
  task,
  event,
  user,
  contract,
  attachment,
  contentVersion,
  contentDocument,
  contentDocumentLink,
  emailMessage,
  accountTeamMember,
  taskStatus,
  organization,
];
const IN_CURRENCY = ['Account', 'Contact', 'Opportunity', 'Case', 'Task', 'Event', 'Contract'];

/** The org's objects as this person sees them, after what the org has switched on and hidden. */
export function objectsOf({ currencies, personAccounts, sharedActivities, activityKey, hidden }: OrgSettings): Map<string, ObjectDef> {
  const added = ({ name }: ObjectDef) => [
    ...(currencies.length > 1 && IN_CURRENCY.includes(name) ? [pick('CurrencyIsoCode', 'Currency ISO Code', currencies)] : []),
    ...(personAccounts && name === 'Account' ? personFields : []),
    ...(activityKey && (name === 'Task' || name === 'Event') ? [key(activityKey, 'Touchpoint key')] : []),
  ];
  const objects = [
    ...ALWAYS,
    ...(sharedActivities ? [taskRelation, eventRelation] : []),
    ...(currencies.length > 1 ? [currencyType] : []),
  ].filter(({ name }) => !hidden.includes(name));
  return new Map(
    objects.map((one) => [
      one.name.toLowerCase(),
      { ...one, fields: [...one.fields, ...added(one)].filter(({ name }) => !hidden.includes(`${one.name}.${name}`)) },
    ]),
  );
}
