import type { Translated } from '../catalogue';
import type { playbookPanel as english } from '../en/playbookPanel';

export const playbookPanel: Translated<typeof english> = {
  'playbookPanel.wouldBegin': '{playbook} würde beginnen: {reason}',
  'playbookPanel.list': 'Playbooks, die beginnen würden',
  'playbookPanel.begun': 'Begonnen: {playbook}',
  'playbookPanel.declined': 'Nicht jetzt: {playbook}',
  'playbookPanel.choose': 'Ein Playbook beginnen',
  'playbookPanel.playbook': 'Playbook',
  'playbookPanel.howEnded': 'Wählen Sie, wie es endete',
  'playbookPanel.talk': 'Was zu sagen ist',
  'playbookPanel.talkOf': 'Was zu sagen ist: {title}',
  'playbookPanel.later': 'Später',
  'playbookPanel.laterOf': 'Später oder auslassen: {title}',
  'playbookPanel.until': 'Bis',
  'playbookPanel.putOff': 'Verschieben',
  'playbookPanel.putOffOf': '{title} verschieben',
  'playbookPanel.skip': 'Auslassen',
  'playbookPanel.skipOf': '{title} auslassen',
  'playbookPanel.why': 'Grund',
  'playbookPanel.doneAlready': 'schon erledigt',
  'playbookPanel.notThisCustomer': 'passt nicht zu diesem Kunden',
  'playbookPanel.declinedByCustomer': 'Kunde wollte nicht',
  'playbookPanel.noContact': 'niemand zu erreichen',
  'playbookPanel.otherReason': 'anderer Grund',
  'playbookPanel.skipped': 'Ausgelassen: {title}',
  'playbookPanel.snoozed': '{title} ist am {day} wieder da',
};
