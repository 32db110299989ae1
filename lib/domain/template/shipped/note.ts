import type { Written } from './shape';

export const handover: Written = {
  id: 'account-note',
  version: 1,
  name: { en: 'Account note for support', de: 'Notiz zum Kunden für den Support', fr: 'Note de compte pour le support' },
  purpose: {
    en: 'Tells colleagues on a ticket what stands behind it. Never read by the customer.',
    de: 'Sagt Kolleginnen und Kollegen am Ticket, was dahintersteht. Nie vom Kunden gelesen.',
    fr: 'Dit aux collègues, sur un ticket, ce qu’il y a derrière. Jamais lue par le client.',
  },
  channel: 'ticket.internal',
  serves: { steps: ['escalation-follow-up/facts'], moments: ['ticket open'] },
  slots: [{ id: 'ask', label: { en: 'What you ask for', de: 'Worum Sie bitten', fr: 'Ce que vous demandez' }, required: true }],
  variants: {
    en: {
      body: `**{{ account.name }}**: {{ account.arr | rounded }}, health {{ account.health }}, renewal {{ renewal.date }}.

{{ slot.ask }}

Customer contact: {{ contact.name }}. Account: {{ owner.name }}.`,
    },
    de: {
      body: `**{{ account.name }}**: {{ account.arr | rounded }}, Zustand {{ account.health }}, Verlängerung {{ renewal.date }}.

{{ slot.ask }}

Kontakt beim Kunden: {{ contact.name }}. Kunde betreut von: {{ owner.name }}.`,
    },
    fr: {
      body: `**{{ account.name }}**\u202f: {{ account.arr | rounded }}, santé {{ account.health }}, renouvellement {{ renewal.date }}.

{{ slot.ask }}

Contact client\u202f: {{ contact.name }}. Compte suivi par\u202f: {{ owner.name }}.`,
    },
  },
};
