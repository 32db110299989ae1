import type { Written } from './shape';

export const training: Written = {
  id: 'training-invitation',
  version: 1,
  name: { en: 'Training invitation', de: 'Einladung zur Schulung', fr: 'Invitation à une formation' },
  purpose: {
    en: 'Invites people to learn what they asked for, with a date and what to bring.',
    de: 'Lädt zu dem ein, was sie lernen wollten, mit Termin und Vorbereitung.',
    fr: 'Invite à apprendre ce qu’ils ont demandé, avec une date et de quoi se préparer.',
  },
  channel: 'email',
  serves: { steps: ['training/invite', 'training/again'], moments: ['training'] },
  slots: [
    {
      id: 'aim',
      label: { en: 'What people can do afterwards', de: 'Was sie danach können', fr: 'Ce qu’ils sauront faire ensuite' },
      required: true,
    },
    { id: 'when', label: { en: 'Date, time and length', de: 'Tag, Uhrzeit und Dauer', fr: 'Jour, heure et durée' }, required: true },
    {
      id: 'bring',
      label: { en: 'What to bring or read before', de: 'Was sie mitbringen oder vorher lesen', fr: 'Ce qu’il faut apporter ou lire avant' },
    },
  ],
  replyDays: 4,
  variants: {
    en: {
      subject: 'A training for your team at {{ account.name }}',
      body: `Hi {{ contact.first_name }},

you asked for help with something specific, so let’s keep it to that. After this session, the people who join can do this by themselves: {{ slot.aim }}

**When:** {{ slot.when }}

{% if slot.bring %}**Before you come:** {{ slot.bring }}

{% endif %}We work on your own data, so everybody leaves with something finished. Who should be there? If the time does not suit them, [choose another one]({{ me.link }}).

Best regards
{{ me.name }}`,
    },
    de: {
      subject: 'Eine Schulung für Ihr Team bei {{ account.name }}',
      body: `Guten Tag {{ contact.name }},

Sie haben nach etwas Bestimmtem gefragt, also bleiben wir dabei. Wer teilnimmt, kann danach allein: {{ slot.aim }}

**Wann:** {{ slot.when }}

{% if slot.bring %}**Vorher:** {{ slot.bring }}

{% endif %}Wir arbeiten mit Ihren eigenen Daten, damit alle mit etwas Fertigem hinausgehen. Wer sollte dabei sein? Wenn die Zeit nicht passt, [wählen Sie bitte eine andere]({{ me.link }}).

Mit freundlichen Grüßen
{{ me.name }}`,
    },
    fr: {
      subject: 'Une formation pour votre équipe chez {{ account.name }}',
      body: `Bonjour {{ contact.name }},

Vous avez demandé de l’aide sur un point précis, tenons-nous-y. Après cette séance, les participants sauront faire seuls\u202f: {{ slot.aim }}

**Quand\u202f:** {{ slot.when }}

{% if slot.bring %}**Avant de venir\u202f:** {{ slot.bring }}

{% endif %}Nous travaillons sur vos propres données, pour que chacun reparte avec quelque chose de terminé. Qui devrait y être\u202f? Si l’horaire ne convient pas, [choisissez-en un autre]({{ me.link }}).

Bien cordialement,
{{ me.name }}`,
    },
  },
};
