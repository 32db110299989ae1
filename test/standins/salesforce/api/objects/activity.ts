import {
  day,
  defaulted,
  type FieldDef,
  flag,
  instant,
  longText,
  lookup,
  object,
  once,
  pick,
  readOnly,
  required,
  text,
  whole,
} from '../schema';

const links: FieldDef[] = [
  lookup('WhoId', 'Name ID', ['Contact', 'Lead'], 'Who'),
  lookup('WhatId', 'Related To ID', ['Account', 'Opportunity', 'Case', 'Contract'], 'What'),
  readOnly(lookup('AccountId', 'Account ID', ['Account'], 'Account')),
];
const owner = defaulted(lookup('OwnerId', 'Assigned To ID', ['Group', 'User'], 'Owner'));

/** Task; its Description is a long text area, so that no query can look for a text in it. */
export const task = object('Task', '00T', [
  ...links,
  text('Subject', 'Subject'),
  day('ActivityDate', 'Due Date Only'),
  defaulted(pick('Status', 'Status', ['Not Started', 'In Progress', 'Completed', 'Waiting on someone else'])),
  defaulted(pick('Priority', 'Priority', ['High', 'Normal', 'Low'])),
  longText('Description', 'Description'),
  owner,
  readOnly(flag('IsClosed', 'Closed')),
  readOnly(flag('IsHighPriority', 'High Priority')),
  pick('Type', 'Type', ['Call', 'Email', 'Meeting', 'Training', 'Review']),
  once(pick('TaskSubtype', 'Task Subtype', ['Task', 'Email', 'ListEmail', 'Cadence', 'Call', 'LinkedIn'])),
  whole('CallDurationInSeconds', 'Call Duration'),
  pick('CallType', 'Call Type', ['Internal', 'Inbound', 'Outbound']),
  readOnly(instant('CompletedDateTime', 'Completed Date/Time')),
]);

export const event = object('Event', '00U', [
  ...links,
  text('Subject', 'Subject'),
  text('Location', 'Location'),
  flag('IsAllDayEvent', 'All-Day Event'),
  instant('StartDateTime', 'Start Date Time'),
  instant('EndDateTime', 'End Date Time'),
  whole('DurationInMinutes', 'Duration'),
  readOnly(day('ActivityDate', 'Due Date Only')),
  longText('Description', 'Description'),
  pick('Type', 'Type', ['Call', 'Email', 'Meeting', 'Training', 'Review']),
  owner,
]);

export const taskRelation = object('TaskRelation', '0RT', [
  once(required(lookup('TaskId', 'Task ID', ['Task'], 'Task'))),
  once(required(lookup('RelationId', 'Relation ID', ['Contact', 'Account', 'Opportunity', 'Case', 'Contract'], 'Relation'))),
  once(flag('IsWhat', 'Is What')),
  readOnly(lookup('AccountId', 'Account ID', ['Account'], 'Account')),
]);

export const eventRelation = object('EventRelation', '0RE', [
  once(required(lookup('EventId', 'Event ID', ['Event'], 'Event'))),
  once(required(lookup('RelationId', 'Relation ID', ['Contact', 'Account', 'Opportunity', 'Case', 'Contract'], 'Relation'))),
  flag('IsWhat', 'Is What'),
  flag('IsParent', 'Is Parent'),
  flag('IsInvitee', 'Is Invitee'),
]);

const fixed = { createable: false };

export const taskStatus = object(
  'TaskStatus',
  '01J',
  [
    text('MasterLabel', 'Master Label'),
    text('ApiName', 'API Name'),
    whole('SortOrder', 'Sort Order'),
    flag('IsClosed', 'Is Closed'),
    flag('IsDefault', 'Is Default'),
  ],
  fixed,
);
