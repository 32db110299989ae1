import {
  day,
  defaulted,
  flag,
  link,
  longText,
  lookup,
  mail,
  money,
  number,
  object,
  phone,
  pick,
  readOnly,
  required,
  text,
  whole,
} from '../schema';

const owner = defaulted(lookup('OwnerId', 'Owner ID', ['User'], 'Owner'));

/** Account with the custom fields that a customer-success team adds: two lookups to people, and the figures it works by. */
export const account = object('Account', '001', [
  required(text('Name', 'Account Name')),
  pick('Type', 'Account Type', ['Customer', 'Prospect', 'Partner']),
  lookup('ParentId', 'Parent Account ID', ['Account'], 'Parent'),
  text('BillingCity', 'Billing City', 40),
  text('BillingCountry', 'Billing Country', 80),
  phone('Phone', 'Account Phone'),
  link('Website', 'Website'),
  pick('Industry', 'Industry', ['Precision instruments', 'Food production', 'Industrial automation', 'Legal services']),
  money('AnnualRevenue', 'Annual Revenue'),
  whole('NumberOfEmployees', 'Employees'),
  longText('Description', 'Account Description'),
  owner,
  readOnly(day('LastActivityDate', 'Last Activity')),
  money('ARR__c', 'ARR'),
  money('ACV__c', 'Annual Contract Value'),
  number('Health_Score__c', 'Health Score'),
  day('Renewal_Date__c', 'Renewal Date'),
  pick('Lifecycle__c', 'Lifecycle', ['Onboarding', 'Adoption', 'Growth', 'At risk']),
  pick('Segment__c', 'Segment', ['SMB', 'Mid-market', 'Enterprise']),
  lookup('CSM__c', 'CSM', ['User'], 'CSM__r'),
  lookup('Onboarding_Owner__c', 'Onboarding owner', ['User'], 'Onboarding_Owner__r'),
]);

/** Fields that person accounts add to Account. */
export const personFields = [
  readOnly(flag('IsPersonAccount', 'Is Person Account')),
  readOnly(lookup('PersonContactId', 'Contact ID', ['Contact'], 'PersonContact')),
  mail('PersonEmail', 'Email'),
  text('FirstName', 'First Name', 40),
  text('LastName', 'Last Name', 80),
];

export const contact = object('Contact', '003', [
  lookup('AccountId', 'Account ID', ['Account'], 'Account'),
  required(text('LastName', 'Last Name', 80)),
  text('FirstName', 'First Name', 40),
  readOnly(text('Name', 'Full Name', 121)),
  mail('Email', 'Email'),
  phone('Phone', 'Business Phone'),
  text('Title', 'Title', 128),
  text('Department', 'Department', 80),
  flag('HasOptedOutOfEmail', 'Email Opt Out'),
  longText('Description', 'Contact Description'),
  owner,
  pick('Role__c', 'Buying Role', ['champion', 'economic buyer', 'technical admin', 'end user']),
]);

export const accountTeamMember = object('AccountTeamMember', '01M', [
  required(lookup('AccountId', 'Account ID', ['Account'], 'Account')),
  required(lookup('UserId', 'User ID', ['User'], 'User')),
  pick('TeamMemberRole', 'Team Role', ['Customer Success Manager', 'Account Manager', 'Sales Engineer']),
]);
