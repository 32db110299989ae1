import { describe, expect, it } from 'vitest';
import { readTemplates } from '@/lib/domain/template/check';
import type { Template } from '@/lib/domain/template/definition';

const good: Template = {
  id: 'hello',
  version: 1,
  name: 'Hello',
  channel: 'email',
  owner: 'CS Ops',
  status: 'draft',
  slots: [{ id: 'why', label: 'Why' }],
  variants: { en: { subject: 'Hello {{ account.name }}', body: 'Hi {{ contact.name }}, {{ slot.why }}' } },
};
const withBody = (body: string) => ({ ...good, variants: { en: { subject: 'x', body } } });

describe('reading templates', () => {
  it('takes a good one as it is', () => {
    expect(readTemplates([good])).toEqual({ ok: true, templates: [good] });
  });

  it.each<[string, unknown, string]>([
    ['no list', {}, 'Templates are a list.'],
    ['an unknown field', [withBody('{{ account.nmae }} {{ slot.why }}')], 'hello (en): there is no field account.nmae.'],
    ['an unknown place', [withBody('{{ slot.whi }} {{ slot.why }}')], 'hello (en): no place whi is declared for what people write.'],
    [
      'an unknown filter',
      [withBody('{{ account.name | raw }} {{ slot.why }}')],
      'hello (en): there is no way of writing called raw. There are: short, weekday, rounded.',
    ],
    [
      'a default',
      [withBody("{{ account.name | default: 'you' }} {{ slot.why }}")],
      "hello (en): {{ account.name | default: 'you' }} cannot be used. Only fields, places for own words, and “if” about such a place can.",
    ],
    [
      'a loop',
      [withBody('{% for x in account %}{% endfor %} {{ slot.why }}')],
      'hello (en): {% for x in account %} cannot be used. Only fields, places for own words, and “if” about such a place can.',
    ],
    [
      'an include',
      [withBody("{% include 'x' %} {{ slot.why }}")],
      "hello (en): {% include 'x' %} cannot be used. Only fields, places for own words, and “if” about such a place can.",
    ],
    [
      'a question about an account',
      [withBody('{% if account.arr %}{% endif %} {{ slot.why }}')],
      'hello (en): {% if account.arr %} cannot be used. Only fields, places for own words, and “if” about such a place can.',
    ],
    ['an open if', [withBody('{% if slot.why %} {{ slot.why }}')], 'hello (en): “if” and “endif” do not pair up.'],
    ['half a mark', [withBody('{{ account.name } {{ slot.why }}')], 'hello (en): braces without their partner near {{ account.name } '],
    ['a place that is nowhere', [withBody('Hi')], 'hello (en): the place why does not occur in the text.'],
    ['a mail without subject', [{ ...good, variants: { en: { body: '{{ slot.why }}' } } }], 'hello (en): a mail needs a subject.'],
    ['a ticket with one', [{ ...good, channel: 'ticket.public' }], 'hello (en): only a mail has a subject.'],
    ['the same twice', [good, good], 'hello: this id stands there twice.'],
    ['approved by nobody', [{ ...good, status: 'approved' }], 'hello: approved, but by whom and which text is missing.'],
    ['a name that is not known', [{ ...good, script: 'x' }], 'hello: script is not known.'],
    ['a wrong channel', [{ ...good, channel: 'sms' }], 'hello: channel is missing or not as it must be.'],
    ['no variant', [{ ...good, variants: {} }], 'hello: variants is missing or not as it must be.'],
    ['a day that is none', [{ ...good, expires: '2026-02-30' }], 'hello: expires is missing or not as it must be.'],
  ])('refuses %s with a sentence', (_, raw, sentence) => {
    expect(readTemplates(raw)).toEqual({ ok: false, problems: expect.arrayContaining([sentence]) });
  });
});
