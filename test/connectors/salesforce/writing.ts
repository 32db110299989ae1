import type { Anchor, Operation } from '../../../lib/domain/outbox/operation';
import type { Standins } from '../../standins/server';
import { openOrg } from './org';

export const KEY = 'b7c1f2de-0000-4000-8000-00000000abcd';
export const POST = { method: 'POST', path: '/services/data/v66.0/sobjects/Task' };

/** What tests of writes to Salesforce ask of the stand-in, and how they write. */
export function writingTo(standins: () => Standins) {
  const org = () => standins().salesforce('acme');
  const account = () => String(org().rows('Account')[0]?.Id);
  const people = () =>
    org()
      .rows('Contact')
      .filter(({ AccountId }) => AccountId === account())
      .map(({ Id }) => String(Id));
  const anchor = (more: Partial<Anchor> = {}): Anchor => ({ recordId: account(), personIds: people().slice(0, 1), others: [], ...more });
  const open = (more: object = {}) => openOrg(standins(), more);
  const row = (object: string, id: string) =>
    org()
      .rows(object)
      .find(({ Id }) => Id === id);
  const made = (object: string) => standins().hits.filter((hit) => hit.object === object && hit.kind === 'create');
  async function write(operation: Operation, { key = KEY, targetId, more = {} }: { key?: string; targetId?: string; more?: object } = {}) {
    const answer = await open(more).write(operation, key, targetId);
    if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message} ${answer.error.detail ?? ''}`);
    return answer.value;
  }
  return { org, account, people, anchor, open, row, made, write };
}
