import { flag, mail, number, object, pick, text, whole } from '../schema';

const fixed = { createable: false };

export const user = object(
  'User',
  '005',
  [
    text('Username', 'Username', 80),
    text('LastName', 'Last Name', 80),
    text('FirstName', 'First Name', 40),
    text('Name', 'Full Name', 121),
    mail('Email', 'Email'),
    text('Title', 'Title', 80),
    flag('IsActive', 'Active'),
    pick('UserType', 'User Type', ['Standard', 'CsnOnly']),
  ],
  fixed,
);

export const organization = object(
  'Organization',
  '00D',
  [
    text('Name', 'Name', 80),
    flag('IsSandbox', 'Is Sandbox'),
    text('InstanceName', 'Instance Name', 5),
    text('OrganizationType', 'Edition', 40),
  ],
  fixed,
);

/** Exists only where the org has more than one currency. */
export const currencyType = object(
  'CurrencyType',
  '01L',
  [
    text('IsoCode', 'Currency ISO Code', 3),
    number('ConversionRate', 'Conversion Rate'),
    whole('DecimalPlaces', 'Decimal Places'),
    flag('IsActive', 'Active'),
    flag('IsCorporate', 'Is Corporate Currency'),
  ],
  fixed,
);
