import type { Translated } from '../catalogue';
import type { activity as english } from '../en/activity';

export const activity: Translated<typeof english> = {
  'activity.email.in': 'E-Mail von {name}, {when}',
  'activity.email.out': 'E-Mail an {name}, {when}',
  'activity.email.both': 'E-Mails mit {name}, {when}',
  'activity.email.inUnnamed': 'E-Mail vom Kunden, {when}',
  'activity.email.outUnnamed': 'E-Mail an den Kunden, {when}',
  'activity.email.bothUnnamed': 'E-Mails, {when}',
  'activity.call.in': 'Anruf von {name}, {when}',
  'activity.call.out': 'Anruf bei {name}, {when}',
  'activity.call.both': 'Telefonat mit {name}, {when}',
  'activity.call.inUnnamed': 'Anruf vom Kunden, {when}',
  'activity.call.outUnnamed': 'Anruf beim Kunden, {when}',
  'activity.call.bothUnnamed': 'Telefonat, {when}',
  'activity.meeting.in': 'Termin von {name}, {when}',
  'activity.meeting.out': 'Termin für {name}, {when}',
  'activity.meeting.both': 'Termin mit {name}, {when}',
  'activity.meeting.inUnnamed': 'Termin vom Kunden, {when}',
  'activity.meeting.outUnnamed': 'Termin für den Kunden, {when}',
  'activity.meeting.bothUnnamed': 'Termin, {when}',
  'activity.ticket.in': 'Ticket von {name}, {when}',
  'activity.ticket.out': 'Ticket an {name}, {when}',
  'activity.ticket.both': 'Ticket mit {name}, {when}',
  'activity.ticket.inUnnamed': 'Ticket vom Kunden, {when}',
  'activity.ticket.outUnnamed': 'Ticket an den Kunden, {when}',
  'activity.ticket.bothUnnamed': 'Ticket, {when}',
};
