/** What people read of a playbook that comes with Sidelight, in another language than English; steps by their ids: title, and what to say. */
export interface PlaybookWords {
  name: string;
  about: string;
  steps: Readonly<Record<string, readonly [title: string, talk?: string]>>;
}

export type ShippedWords = Readonly<Record<string, PlaybookWords>>;
