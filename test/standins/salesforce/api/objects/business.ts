import { day, defaulted, flag, instant, longText, lookup, money, number, object, pick, readOnly, required, text, whole } from '../schema';

const owner = defaulted(lookup('OwnerId', 'Owner ID', ['User'], 'Owner'));
const account = lookup('AccountId', 'Account ID', ['Account'], 'Account');

export const opportunity = object('Opportunity', '006', [
  account,
  required(text('Name', 'Name', 120)),
  required(pick('StageName', 'Stage', ['Discovery', 'Proposal', 'Negotiation', 'Closed Won', 'Closed Lost'])),
  money('Amount', 'Amount'),
  number('Probability', 'Probability (%)'),
  required(day('CloseDate', 'Close Date')),
  pick('Type', 'Opportunity Type', ['New Business', 'Renewal', 'Expansion']),
  text('NextStep', 'Next Step'),
  longText('Description', 'Description'),
  readOnly(flag('IsClosed', 'Closed')),
  readOnly(flag('IsWon', 'Won')),
  owner,
]);

export const opportunityContactRole = object('OpportunityContactRole', '00K', [
  required(lookup('OpportunityId', 'Opportunity ID', ['Opportunity'], 'Opportunity')),
  required(lookup('ContactId', 'Contact ID', ['Contact'], 'Contact')),
  pick('Role', 'Role', [
    'Business User',
    'Decision Maker',
    'Economic Buyer',
    'Evaluator',
    'Executive Sponsor',
    'Technical Buyer',
    'Champion',
  ]),
  flag('IsPrimary', 'Primary'),
]);

export const supportCase = object('Case', '500', [
  readOnly(text('CaseNumber', 'Case Number', 30)),
  account,
  lookup('ContactId', 'Contact ID', ['Contact'], 'Contact'),
  text('Subject', 'Subject'),
  longText('Description', 'Description'),
  pick('Status', 'Status', ['New', 'Working', 'Escalated', 'Closed']),
  pick('Priority', 'Priority', ['High', 'Medium', 'Low']),
  pick('Origin', 'Case Origin', ['Email', 'Phone', 'Web']),
  text('SuppliedName', 'Web Name', 80),
  text('SuppliedEmail', 'Web Email', 80),
  flag('IsEscalated', 'Escalated'),
  readOnly(flag('IsClosed', 'Closed')),
  readOnly(instant('ClosedDate', 'Closed Date')),
  defaulted(lookup('OwnerId', 'Owner ID', ['Group', 'User'], 'Owner')),
]);

/** A file, first published at the record it belongs to; `VersionData` is its bytes as base64. */
export const contentVersion = object('ContentVersion', '068', [
  required(text('Title', 'Title')),
  required(text('PathOnClient', 'Path On Client', 500)),
  text('Description', 'Description', 1000),
  required(longText('VersionData', 'Version Data', 50_000_000)),
  lookup('FirstPublishLocationId', 'First Publish Location ID', ['Case', 'Account'], 'FirstPublishLocation'),
  readOnly(lookup('ContentDocumentId', 'ContentDocument ID', ['ContentDocument'], 'ContentDocument')),
]);

export const contentDocument = object('ContentDocument', '069', [
  readOnly(text('Title', 'Title')),
  readOnly(text('FileExtension', 'File Extension', 40)),
  readOnly(whole('ContentSize', 'Content Size')),
  readOnly(lookup('LatestPublishedVersionId', 'Latest Published Version ID', ['ContentVersion'], 'LatestPublishedVersion')),
]);

/** Where a file is shown: on the record it was published at, and on every other one it was put to. */
export const contentDocumentLink = object('ContentDocumentLink', '06A', [
  required(lookup('LinkedEntityId', 'Linked Entity ID', ['Case', 'Account', 'EmailMessage'], 'LinkedEntity')),
  required(lookup('ContentDocumentId', 'ContentDocument ID', ['ContentDocument'], 'ContentDocument')),
]);

/** A file as orgs kept them before there was a library; `Body` is its bytes as base64. */
export const attachment = object('Attachment', '00P', [
  required(lookup('ParentId', 'Parent ID', ['Case', 'Account', 'EmailMessage'], 'Parent')),
  required(text('Name', 'File Name')),
  text('ContentType', 'Content Type', 120),
  readOnly(whole('BodyLength', 'Body Length')),
  required(longText('Body', 'Body', 50_000_000)),
]);

export const contract = object('Contract', '800', [
  required(account),
  readOnly(text('ContractNumber', 'Contract Number', 30)),
  pick('Status', 'Status', ['Draft', 'In Approval Process', 'Activated']),
  day('StartDate', 'Contract Start Date'),
  readOnly(day('EndDate', 'Contract End Date')),
  whole('ContractTerm', 'Contract Term (months)'),
  longText('Description', 'Description'),
  owner,
]);

/** A mail that was sent from here or came in, where the org keeps them ("Enhanced Email"). */
export const emailMessage = object('EmailMessage', '02s', [
  lookup('ParentId', 'Parent Case ID', ['Case'], 'Parent'),
  lookup('RelatedToId', 'Related To ID', ['Account', 'Opportunity', 'Case', 'Contract'], 'RelatedTo'),
  text('Subject', 'Subject', 3000),
  text('FromName', 'From Name', 1000),
  text('FromAddress', 'From Address', 1000),
  text('ToAddress', 'To Address', 4000),
  instant('MessageDate', 'Message Date'),
  flag('Incoming', 'Is Incoming'),
  pick('Status', 'Status', ['0', '1', '2', '3', '4', '5']),
  longText('TextBody', 'Text Body', 131_072),
]);
