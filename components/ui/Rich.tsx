import { Fragment, type ReactNode } from 'react';
import type { NamesOf, TextKey } from '@/lib/words/catalogue';
import { sayParts } from '@/lib/words/say';

/** A text of the catalogue with elements in its places: `<Rich text="renewal.ends" values={{ date: <Day … /> }} />`. */
export function Rich<K extends TextKey>({ text, values }: { text: K; values: Record<NamesOf<K>, ReactNode> }) {
  return sayParts<ReactNode>(text, values).map((part, index) => <Fragment key={index}>{part}</Fragment>);
}
