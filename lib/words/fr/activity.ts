import type { Translated } from '../catalogue';
import type { activity as english } from '../en/activity';

export const activity: Translated<typeof english> = {
  'activity.email.in': 'E-mail de {name}, {when}',
  'activity.email.out': 'E-mail à {name}, {when}',
  'activity.email.both': 'E-mails avec {name}, {when}',
  'activity.email.inUnnamed': 'E-mail du client, {when}',
  'activity.email.outUnnamed': 'E-mail au client, {when}',
  'activity.email.bothUnnamed': 'E-mails, {when}',
  'activity.call.in': 'Appel de {name}, {when}',
  'activity.call.out': 'Appel à {name}, {when}',
  'activity.call.both': 'Appel avec {name}, {when}',
  'activity.call.inUnnamed': 'Appel du client, {when}',
  'activity.call.outUnnamed': 'Appel au client, {when}',
  'activity.call.bothUnnamed': 'Appel, {when}',
  'activity.meeting.in': 'Réunion de {name}, {when}',
  'activity.meeting.out': 'Réunion pour {name}, {when}',
  'activity.meeting.both': 'Réunion avec {name}, {when}',
  'activity.meeting.inUnnamed': 'Réunion du client, {when}',
  'activity.meeting.outUnnamed': 'Réunion pour le client, {when}',
  'activity.meeting.bothUnnamed': 'Réunion, {when}',
  'activity.ticket.in': 'Ticket de {name}, {when}',
  'activity.ticket.out': 'Ticket à {name}, {when}',
  'activity.ticket.both': 'Ticket avec {name}, {when}',
  'activity.ticket.inUnnamed': 'Ticket du client, {when}',
  'activity.ticket.outUnnamed': 'Ticket au client, {when}',
  'activity.ticket.bothUnnamed': 'Ticket, {when}',
};
