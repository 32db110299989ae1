import type { Translated } from '../catalogue';
import type { playbookPanel as english } from '../en/playbookPanel';

export const playbookPanel: Translated<typeof english> = {
  'playbookPanel.wouldBegin': '{playbook} commencerait\u202f: {reason}',
  'playbookPanel.list': 'Playbooks qui commenceraient',
  'playbookPanel.begun': 'Commencé\u202f: {playbook}',
  'playbookPanel.declined': 'Pas maintenant\u202f: {playbook}',
  'playbookPanel.choose': 'Commencer un playbook',
  'playbookPanel.playbook': 'Playbook',
  'playbookPanel.howEnded': 'Choisissez l’issue',
  'playbookPanel.talk': 'Quoi dire',
  'playbookPanel.talkOf': 'Quoi dire\u202f: {title}',
  'playbookPanel.later': 'Plus tard',
  'playbookPanel.laterOf': 'Plus tard ou omettre\u202f: {title}',
  'playbookPanel.until': 'Jusqu’au',
  'playbookPanel.putOff': 'Reporter',
  'playbookPanel.putOffOf': 'Reporter {title}',
  'playbookPanel.skip': 'Omettre',
  'playbookPanel.skipOf': 'Omettre {title}',
  'playbookPanel.why': 'Raison',
  'playbookPanel.doneAlready': 'déjà fait',
  'playbookPanel.notThisCustomer': 'ne convient pas à ce client',
  'playbookPanel.declinedByCustomer': 'le client a refusé',
  'playbookPanel.noContact': 'personne à qui parler',
  'playbookPanel.otherReason': 'autre raison',
  'playbookPanel.skipped': 'Omise\u202f: {title}',
  'playbookPanel.snoozed': '{title} revient le {day}',
};
