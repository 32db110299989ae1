import type { Written } from './shape';

export const thankYou: Written = {
  id: 'thank-you',
  version: 1,
  name: { en: 'Thank you', de: 'Danke', fr: 'Merci' },
  purpose: {
    en: 'Thanks for something somebody really did. Asks for nothing.',
    de: 'Dankt für etwas, das jemand wirklich getan hat. Bittet um nichts.',
    fr: 'Remercie pour quelque chose de précis. Ne demande rien.',
  },
  channel: 'email',
  serves: { steps: ['onboarding/close'], moments: ['thanks'] },
  slots: [
    { id: 'deed', label: { en: 'What you thank them for', de: 'Wofür Sie danken', fr: 'Ce pour quoi vous remerciez' }, required: true },
  ],
  variants: {
    en: {
      subject: 'Thank you',
      body: `Hi {{ contact.first_name }},

thank you. {{ slot.deed }}

It made a difference here, and I wanted you to know. There is nothing to answer.

All the best
{{ me.name }}`,
    },
    de: {
      subject: 'Danke',
      body: `Guten Tag {{ contact.name }},

danke. {{ slot.deed }}

Das hat hier etwas bewirkt, und das sollten Sie wissen. Antworten müssen Sie nicht.

Herzliche Grüße
{{ me.name }}`,
    },
    fr: {
      subject: 'Merci',
      body: `Bonjour {{ contact.name }},

Merci. {{ slot.deed }}

Cela a compté ici, et je tenais à vous le dire. Aucune réponse n’est nécessaire.

Bien à vous,
{{ me.name }}`,
    },
  },
};
