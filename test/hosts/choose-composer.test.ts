import { beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);

const TICKET = 'https://acme.zendesk.com/agent/tickets/42';
const EDITOR = '<div data-test-id="omnicomposer-rich-text-ckeditor" contenteditable="true">Reply</div>';
const switched = (channel: string) => `<button data-test-id="omnichannel-channel-switcher-button" data-channel="${channel}">To</button>`;
const ticket = (id: number, inside: string, active = true) =>
  `<div data-test-id="ticket-${id}-standard-layout" data-is-active="${active}">${inside}</div>`;

const NEW_MAIL = 'https://mail.google.com/mail/u/0/?view=cm&fs=1&tf=1&to=ana@halden.example';
const MAIL = '<div role="dialog"><div g_editable="true" role="textbox" contenteditable="true">Mail</div></div>';

describe('a page that was opened for one text', () => {
  const own = ticket(42, switched('web') + EDITOR);

  it('needs no press in its one composer; one that was not opened for it does', async () => {
    expect(await stage.choose(TICKET, own, true)).toEqual({ channel: 'ticket.public' });
    expect(await stage.choose(TICKET, own)).toEqual({ why: 'focus' });
    expect(await stage.choose(NEW_MAIL, MAIL)).toEqual({ channel: 'email' });
  });

  it('says who reads what stands there, and nobody is guessed', async () => {
    expect(await stage.choose(TICKET, ticket(42, switched('internal') + EDITOR), true)).toEqual({ channel: 'ticket.internal' });
    expect(await stage.choose(TICKET, ticket(42, EDITOR), true)).toEqual({ channel: null });
    expect(await stage.choose(TICKET, ticket(42, switched('web') + switched('internal') + EDITOR), true)).toEqual({ channel: null });
  });

  it.each<[string, string, string, string]>([
    ['two composers in the ticket', TICKET, ticket(42, switched('web') + EDITOR + EDITOR), 'focus'],
    ['another ticket in front', TICKET, ticket(41, switched('web') + EDITOR), 'none'],
    ['the ticket behind another', TICKET, ticket(42, switched('web') + EDITOR, false) + ticket(41, switched('web') + EDITOR), 'none'],
    ['a composer nobody may write in', TICKET, ticket(42, switched('web') + EDITOR.replace('contenteditable="true"', '')), 'none'],
    ['two new mails', NEW_MAIL, MAIL + MAIL, 'focus'],
  ])('gets nothing: %s', async (_, url, html, why) => {
    expect(await stage.choose(url, html, true)).toEqual({ why });
  });
});
