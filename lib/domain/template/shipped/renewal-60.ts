import type { Written } from './shape';

export const renewal60: Written = {
  id: 'renewal-60',
  version: 1,
  name: { en: 'Renewal in 60 days', de: 'Verlängerung in 60 Tagen', fr: 'Renouvellement dans 60 jours' },
  purpose: {
    en: 'Brings together what is needed to decide, and asks what is still missing.',
    de: 'Bringt zusammen, was zum Entscheiden nötig ist, und fragt, was noch fehlt.',
    fr: 'Réunit ce qu’il faut pour décider, et demande ce qui manque encore.',
  },
  channel: 'email',
  serves: { stages: ['Renewing', 'Renewal'], steps: ['renewal-readiness/intent', 'renewal-readiness/value'], moments: ['renewal 60'] },
  slots: [
    { id: 'done', label: { en: 'What we have settled so far', de: 'Was schon geklärt ist', fr: 'Ce qui est déjà réglé' }, required: true },
    { id: 'open', label: { en: 'What is still open', de: 'Was noch offen ist', fr: 'Ce qui reste ouvert' } },
  ],
  replyDays: 4,
  variants: {
    en: {
      subject: 'Your decision by {{ renewal.decide_by }}: what is still missing?',
      body: `Hi {{ contact.first_name }},

the decision about your contract is due by {{ renewal.decide_by }}. So that you have everything in one place:

- **Settled:** {{ slot.done }}
- **In use:** {{ usage.active }} of {{ usage.seats }} seats are active

{% if slot.open %}**Still open:** {{ slot.open }}

{% endif %}May I ask you plainly: as things stand today, do you mean to go on with us? A “yes”, a “no” and a “not sure, because …” all help me more than silence, and each gives us time to do something about it.

Best regards
{{ me.name }}`,
    },
    de: {
      subject: 'Ihre Entscheidung bis {{ renewal.decide_by }}: was fehlt noch?',
      body: `Guten Tag {{ contact.name }},

über Ihren Vertrag ist bis {{ renewal.decide_by }} zu entscheiden. Damit Sie alles an einer Stelle haben:

- **Geklärt:** {{ slot.done }}
- **Genutzt:** {{ usage.active }} von {{ usage.seats }} Plätzen sind aktiv

{% if slot.open %}**Noch offen:** {{ slot.open }}

{% endif %}Darf ich offen fragen: Möchten Sie, Stand heute, mit uns weitermachen? Ein „ja“, ein „nein“ und ein „unsicher, weil …“ helfen mir alle mehr als Schweigen, und jedes lässt uns Zeit, etwas zu tun.

Mit freundlichen Grüßen
{{ me.name }}`,
    },
    fr: {
      subject: 'Votre décision au plus tard le {{ renewal.decide_by }}\u202f: que manque-t-il\u202f?',
      body: `Bonjour {{ contact.name }},

La décision concernant votre contrat est à prendre au plus tard le {{ renewal.decide_by }}. Pour tout réunir en un seul endroit\u202f:

- **Réglé\u202f:** {{ slot.done }}
- **Utilisé\u202f:** {{ usage.active }} accès sur {{ usage.seats }} sont actifs

{% if slot.open %}**Reste ouvert\u202f:** {{ slot.open }}

{% endif %}Puis-je vous poser la question franchement\u202f: à ce jour, souhaitez-vous continuer avec nous\u202f? Un «\u202foui\u202f», un «\u202fnon\u202f» ou un «\u202fje ne sais pas, parce que…\u202f» m’aident tous plus qu’un silence, et nous laissent le temps d’agir.

Bien cordialement,
{{ me.name }}`,
    },
  },
};
