import type { Written } from './shape';

export const ticketFollowUp: Written = {
  id: 'ticket-follow-up',
  version: 1,
  name: { en: 'Ticket follow-up', de: 'Stand zu einem Ticket', fr: 'Suivi d’un ticket' },
  purpose: {
    en: 'Says on an open ticket who owns it and what happens next, before the customer has to ask.',
    de: 'Sagt zu einem offenen Ticket, wer es hat und was als Nächstes geschieht, bevor jemand fragen muss.',
    fr: 'Dit sur un ticket ouvert qui s’en charge et quelle est la suite, avant que le client ne demande.',
  },
  channel: 'ticket.public',
  serves: { steps: ['escalation-follow-up/update', 'escalation-follow-up/sponsor'], moments: ['ticket open'] },
  slots: [
    { id: 'now', label: { en: 'Where it stands', de: 'Wo es steht', fr: 'Où nous en sommes' }, required: true },
    {
      id: 'next',
      label: {
        en: 'What happens next, and when they hear from us',
        de: 'Was als Nächstes geschieht und wann sie von uns hören',
        fr: 'La suite, et quand ils auront de nos nouvelles',
      },
      required: true,
    },
    { id: 'need', label: { en: 'What we need from them', de: 'Was wir von ihnen brauchen', fr: 'Ce dont nous avons besoin de leur part' } },
  ],
  replyDays: 2,
  variants: {
    en: {
      body: `Hi {{ contact.first_name }},

a word on where this stands, so that you don’t have to ask.

**Now:** {{ slot.now }}

**Next:** {{ slot.next }}

{% if slot.need %}**From you:** {{ slot.need }}

{% endif %}If this holds up your work in a way I don’t see from here, please tell me. That changes how we treat it.

Best regards
{{ me.name }}`,
    },
    de: {
      body: `Guten Tag {{ contact.name }},

kurz zum Stand, damit Sie nicht fragen müssen.

**Jetzt:** {{ slot.now }}

**Als Nächstes:** {{ slot.next }}

{% if slot.need %}**Von Ihnen:** {{ slot.need }}

{% endif %}Wenn das Ihre Arbeit stärker aufhält, als ich von hier sehe, sagen Sie es mir bitte. Das ändert, wie wir damit umgehen.

Mit freundlichen Grüßen
{{ me.name }}`,
    },
    fr: {
      body: `Bonjour {{ contact.name }},

Un mot sur l’avancement, pour que vous n’ayez pas à le demander.

**Aujourd’hui\u202f:** {{ slot.now }}

**Ensuite\u202f:** {{ slot.next }}

{% if slot.need %}**De votre côté\u202f:** {{ slot.need }}

{% endif %}Si cela freine votre travail d’une façon que je ne vois pas d’ici, dites-le-moi\u202f: cela change notre façon de le traiter.

Bien cordialement,
{{ me.name }}`,
    },
  },
};

export const resolution: Written = {
  id: 'resolution-confirmation',
  version: 1,
  name: { en: 'Resolution confirmation', de: 'Lösung bestätigen lassen', fr: 'Confirmation de résolution' },
  purpose: {
    en: 'After a solved ticket: asks whether it is solved for them too. Within two working days.',
    de: 'Nach einem gelösten Ticket: fragt, ob es auch für sie gelöst ist. Innerhalb von zwei Arbeitstagen.',
    fr: 'Après un ticket résolu\u202f: demande s’il l’est aussi pour eux. Sous deux jours ouvrés.',
  },
  channel: 'ticket.public',
  serves: { steps: ['escalation-follow-up/confirm'], moments: ['ticket solved'] },
  slots: [
    {
      id: 'fix',
      label: { en: 'What was done, in their words', de: 'Was getan wurde, in ihren Worten', fr: 'Ce qui a été fait, avec leurs mots' },
      required: true,
    },
  ],
  replyDays: 3,
  variants: {
    en: {
      body: `Hi {{ contact.first_name }},

on our side this is solved: {{ slot.fix }}

What counts is whether it is solved on yours. Could you try it once in the way that failed before? If it works, there is nothing more to do. If it does not, answer here and we carry on where we stopped; you don’t have to explain it again.

Thank you for your patience while we looked into it.

Best regards
{{ me.name }}`,
    },
    de: {
      body: `Guten Tag {{ contact.name }},

auf unserer Seite ist das gelöst: {{ slot.fix }}

Es zählt, ob es auch bei Ihnen gelöst ist. Würden Sie es einmal so versuchen, wie es vorher nicht ging? Wenn es geht, ist nichts weiter zu tun. Wenn nicht, antworten Sie einfach hier; wir machen dort weiter, wo wir waren, und Sie müssen nichts noch einmal erklären.

Danke für Ihre Geduld.

Mit freundlichen Grüßen
{{ me.name }}`,
    },
    fr: {
      body: `Bonjour {{ contact.name }},

De notre côté, c’est résolu\u202f: {{ slot.fix }}

Ce qui compte, c’est que ce le soit aussi du vôtre. Pourriez-vous essayer une fois de la façon qui échouait\u202f? Si cela marche, il n’y a rien d’autre à faire. Sinon, répondez ici\u202f: nous reprendrons où nous en étions, sans que vous ayez à tout réexpliquer.

Merci de votre patience pendant nos recherches.

Bien cordialement,
{{ me.name }}`,
    },
  },
};
