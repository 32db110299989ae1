import { localDay } from '../../domain/dates';
import type { Anchor, Operation } from '../../domain/outbox/operation';
import { to18 } from '../../domain/source/salesforce-id';
import type { TouchpointDetails } from '../../domain/touchpoint/touchpoint';
import { saidDescription, saidSubject } from './said-text';
import { outcomeText, stepDescription, subjectText, touchpointDescription, touchpointSubject, withAddition } from './touchpoint-text';

/** Nobody says how long it took; Salesforce wants to know. */
const MEETING_MINUTES = 30;

type Fields = Record<string, string | number>;

/** A record to be made: what it is, and what it says. */
export interface NewRecord {
  object: 'Task' | 'Event';
  fields: Fields;
  /** Fields that are given once and cannot be changed. */
  once: Fields;
  /** People beyond the one that the record itself names. */
  further: string[];
}

export type Creation = Extract<Operation, { kind: 'touchpoint.log' | 'step.create' | 'said.create' | 'task.create' }>;

const PEOPLE = /^(?:003|00Q)/;

/** The record it is about and the first person; a person alone is about nobody else. */
function linksOf({ recordId, personIds }: Anchor): { links: Fields; further: string[] } {
  const ids = [recordId, ...personIds].flatMap((id) => to18(id) ?? []);
  const [who, ...further] = [...new Set(ids.filter((id) => PEOPLE.test(id)))];
  const what = ids.find((id) => !PEOPLE.test(id));
  return { links: { ...(what && { WhatId: what }), ...(who && { WhoId: who }) }, further };
}

/** What of a touchpoint may also be changed later. */
export function touchpointFields(touch: TouchpointDetails, anchor: Anchor, object: 'Task' | 'Event'): Fields {
  const said = { Subject: touchpointSubject(touch), Description: touchpointDescription(touch, anchor), ...linksOf(anchor).links };
  return object === 'Event'
    ? { ...said, StartDateTime: touch.at, DurationInMinutes: MEETING_MINUTES }
    : { ...said, ActivityDate: localDay(touch.at) };
}

/** A meeting is an event, anything else a task that is done; a next step is a task that is open. */
export function newRecord(operation: Creation, anchor: Anchor): NewRecord {
  const { links, further } = linksOf(anchor);
  if (operation.kind === 'step.create') {
    const { step, said } = operation;
    const fields = {
      Subject: subjectText(step.text),
      ActivityDate: step.due,
      ...(said && { Description: saidDescription(said) }),
      ...links,
    };
    return { object: 'Task', fields, once: {}, further: [] };
  }
  if (operation.kind === 'said.create') {
    const { said } = operation;
    const fields = { Subject: saidSubject(said), Description: saidDescription(said), ActivityDate: localDay(said.at), ...links };
    return { object: 'Task', fields, once: {}, further: [] };
  }
  if (operation.kind === 'task.create') {
    const { task } = operation;
    const before = stepDescription(task);
    const Description = task.ended ? withAddition(before, outcomeText(task.ended.outcome, task.ended.note)) : before;
    return {
      object: 'Task',
      fields: { Subject: subjectText(task.title), ActivityDate: task.due, Description, ...links },
      once: {},
      further: [],
    };
  }
  const { touch } = operation;
  const object = touch.type === 'meeting' ? 'Event' : 'Task';
  const subtype = { call: 'Call', email: 'Email' }[touch.type as string];
  return { object, fields: touchpointFields(touch, anchor, object), once: subtype ? { TaskSubtype: subtype } : {}, further };
}
