import type { Written } from './shape';

export const renewal90: Written = {
  id: 'renewal-90',
  version: 1,
  name: { en: 'Renewal in 90 days', de: 'Verlängerung in 90 Tagen', fr: 'Renouvellement dans 90 jours' },
  purpose: {
    en: 'Opens the renewal early: the dates, who decides, and what they want to see before they do.',
    de: 'Eröffnet die Verlängerung früh: die Termine, wer entscheidet und was sie davor sehen wollen.',
    fr: 'Ouvre tôt le renouvellement\u202f: les dates, qui décide et ce qu’ils veulent voir avant.',
  },
  channel: 'email',
  serves: {
    stages: ['Renewing', 'Renewal'],
    steps: ['renewal-readiness/date', 'renewal-readiness/people', 'renewal-readiness/usage'],
    moments: ['renewal 90'],
  },
  slots: [
    {
      id: 'value',
      label: { en: 'What they reached this year', de: 'Was sie dieses Jahr erreicht haben', fr: 'Ce qu’ils ont obtenu cette année' },
      hint: {
        en: 'One result in their own numbers.',
        de: 'Ein Ergebnis in ihren eigenen Zahlen.',
        fr: 'Un résultat, avec leurs propres chiffres.',
      },
      required: true,
    },
  ],
  replyDays: 5,
  variants: {
    en: {
      subject: 'Your renewal on {{ renewal.date }}: let’s start early',
      body: `Hi {{ contact.first_name }},

your contract with us runs until {{ renewal.date }}, and the decision is due by {{ renewal.decide_by }}. I write now so that nobody has to hurry then.

This year, as far as I can see, brought you this: {{ slot.value }}

Three questions, so that I prepare what you really need:

1. Who at {{ account.name }} decides, and who signs?
2. What would they like to see before they do?
3. Is there anything open with us that should be settled first?

Half an hour is enough to go through them: [please pick a time]({{ me.link }}).

Best regards
{{ me.name }}`,
    },
    de: {
      subject: 'Ihre Verlängerung zum {{ renewal.date }}: lassen Sie uns früh beginnen',
      body: `Guten Tag {{ contact.name }},

Ihr Vertrag mit uns läuft bis {{ renewal.date }}, zu entscheiden ist bis {{ renewal.decide_by }}. Ich schreibe jetzt, damit sich dann niemand beeilen muss.

Soweit ich es sehe, hat Ihnen dieses Jahr gebracht: {{ slot.value }}

Drei Fragen, damit ich das vorbereite, was Sie wirklich brauchen:

1. Wer entscheidet bei {{ account.name }}, und wer unterschreibt?
2. Was möchten diese Personen davor sehen?
3. Ist bei uns etwas offen, das vorher geklärt sein sollte?

Eine halbe Stunde genügt dafür: [bitte wählen Sie einen Termin]({{ me.link }}).

Mit freundlichen Grüßen
{{ me.name }}`,
    },
    fr: {
      subject: 'Votre renouvellement du {{ renewal.date }}\u202f: prenons de l’avance',
      body: `Bonjour {{ contact.name }},

Votre contrat avec nous court jusqu’au {{ renewal.date }}, et la décision est à prendre au plus tard le {{ renewal.decide_by }}. J’écris dès maintenant pour que personne n’ait à se presser.

D’après ce que je vois, cette année vous a apporté ceci\u202f: {{ slot.value }}

Trois questions, pour préparer ce dont vous avez vraiment besoin\u202f:

1. Qui décide chez {{ account.name }}, et qui signe\u202f?
2. Que souhaitent-ils voir auparavant\u202f?
3. Y a-t-il avec nous un point ouvert à régler d’abord\u202f?

Une demi-heure suffit pour en parler\u202f: [choisissez un créneau]({{ me.link }}).

Bien cordialement,
{{ me.name }}`,
    },
  },
};
