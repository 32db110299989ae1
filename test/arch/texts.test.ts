import { describe, expect, it } from 'vitest';
import { inlineTexts } from './inline-texts';
import { sources } from './sources';

/** Where every text comes from the catalogue. */
const FOLDERS = ['components/', 'entrypoints/'];

describe('texts', () => {
  it.each(FOLDERS)('%s: none stands in a component; put it into lib/words and ask for it with `say`', (folder) => {
    const among = sources.filter(({ path }) => path.startsWith(folder) && path.endsWith('.tsx'));
    expect(among.length, `${folder} holds no components: was it moved?`).toBeGreaterThan(0);
    expect(among.flatMap(inlineTexts)).toEqual([]);
  });

  it.each([
    ['between tags', '<p>Nothing waiting to send</p>', 'Nothing waiting to send'],
    ['beside a value', '<span>{open} open</span>', 'open'],
    ['as a value', "<p>{'Saved'}</p>", 'Saved'],
    ['as one of two values', "<p>{open ? 'Show fewer' : more}</p>", 'Show fewer'],
    ['where something is missing', "<bdi>{title || 'Without a subject'}</bdi>", 'Without a subject'],
    ['with a value inside', `<p>{\`\${count} more\`}</p>`, 'more'],
    ['as a name', '<ul aria-label="Why" />', 'Why'],
    ['as a name with a value inside', `<button aria-label={\`Complete \${title}\`} />`, 'Complete'],
    ['as a property that begins like a sentence', '<Disclosure closed="None of these" />', 'None of these'],
    ['as what is announced', "<b onClick={() => announce('Saved')} />", 'Saved'],
    ['as a title', '<EmptyState title="Locked" />', 'Locked'],
    ['as a placeholder', "<input placeholder={empty ? 'Name or domain' : undefined} />", 'Name or domain'],
  ])('are found %s', (_, element, words) => {
    const found = inlineTexts({ path: 'Bad.tsx', text: `export const Bad = () => ${element};` });
    expect(found.map((one) => one.replace('Bad.tsx: ', '').trim())).toEqual([words]);
  });

  it.each([
    '<p className="first second">{say(\'regions.next\')}</p>',
    '<p>{count} · {total}, ±{usual}</p>',
    '<Rich text="regions.of" values={{ region, account }} />',
    "<p>{kind === 'email' ? one : <b>{two}</b>}</p>",
    '<MoreList name="people" items={items as readonly Person[]} />',
  ])('are not seen in %s', (element) => {
    expect(inlineTexts({ path: 'Good.tsx', text: `export const Good = () => ${element};` })).toEqual([]);
  });
});
