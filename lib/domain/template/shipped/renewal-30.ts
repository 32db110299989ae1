import type { Written } from './shape';

export const renewal30: Written = {
  id: 'renewal-30',
  version: 1,
  name: { en: 'Renewal in 30 days', de: 'Verlängerung in 30 Tagen', fr: 'Renouvellement dans 30 jours' },
  purpose: {
    en: 'The last stretch: the day, what is still to be signed, and by whom.',
    de: 'Der letzte Abschnitt: der Tag, was noch zu unterschreiben ist, und von wem.',
    fr: 'La dernière ligne droite\u202f: le jour, ce qui reste à signer, et par qui.',
  },
  channel: 'email',
  serves: { stages: ['Renewing', 'Renewal'], steps: ['renewal-readiness/paper', 'renewal-readiness/chase'], moments: ['renewal 30'] },
  slots: [
    {
      id: 'missing',
      label: {
        en: 'What is still missing, and from whom',
        de: 'Was noch fehlt, und von wem',
        fr: 'Ce qui manque encore, et de la part de qui',
      },
      required: true,
    },
  ],
  replyDays: 2,
  variants: {
    en: {
      subject: '{{ renewal.decide_by }}: one thing left for your renewal',
      body: `Hi {{ contact.first_name }},

by {{ renewal.decide_by | weekday }} your renewal is to be decided. What is still missing is this: {{ slot.missing }}

Is it with the right person? If it helps, I’ll answer questions from whoever signs, directly and the same day.

Should anything have changed in your plans, please tell me now rather than on the last day. Then we can talk about it without hurry.

Best regards
{{ me.name }}`,
    },
    de: {
      subject: '{{ renewal.decide_by }}: eines fehlt noch zu Ihrer Verlängerung',
      body: `Guten Tag {{ contact.name }},

bis {{ renewal.decide_by | weekday }} ist über Ihre Verlängerung zu entscheiden. Dazu fehlt noch: {{ slot.missing }}

Liegt es bei der richtigen Person? Wenn es hilft, beantworte ich Fragen derer, die unterschreiben, direkt und noch am selben Tag.

Falls sich an Ihren Plänen etwas geändert hat, sagen Sie es mir bitte jetzt und nicht am letzten Tag. Dann können wir in Ruhe darüber sprechen.

Mit freundlichen Grüßen
{{ me.name }}`,
    },
    fr: {
      subject: '{{ renewal.decide_by }}\u202f: un dernier point pour votre renouvellement',
      body: `Bonjour {{ contact.name }},

Votre renouvellement est à décider au plus tard le {{ renewal.decide_by | weekday }}. Il manque encore ceci\u202f: {{ slot.missing }}

Est-ce entre les mains de la bonne personne\u202f? Si cela peut aider, je réponds aux questions de la personne qui signe, directement et le jour même.

Si vos projets ont changé, dites-le-moi maintenant plutôt que le dernier jour. Nous pourrons en parler sans hâte.

Bien cordialement,
{{ me.name }}`,
    },
  },
};
