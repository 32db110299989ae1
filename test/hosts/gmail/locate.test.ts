import { describe, expect, it } from 'vitest';
import { locate } from '../../../lib/hosts/gmail/locate';
import { encodeToken } from './encode-token';

const HEX = '19d46efa6ec4bac0';
const token = encodeToken('f:1861234567890123456');
const started = encodeToken('a:r-7312345678901234567');
const draft = encodeToken('f:1801234567890123456+msg-a:r-4012345678901234567');
const mail = (rest: string) => `https://mail.google.com/mail/${rest}`;

describe('Gmail threads', () => {
  it.each([
    [mail(`u/0/#inbox/${token}`), 'u/0', HEX],
    [mail(`u/3/#inbox/${token}`), 'u/3', HEX],
    [mail(`u/0#inbox/${token}`), 'u/0', HEX],
    [mail(`#inbox/${token}`), 'u/0', HEX],
    [mail(`u/0/?tab=rm&ogbl#inbox/${token}`), 'u/0', HEX],
    [mail(`b/143/u/0/#inbox/${token}`), 'b/143/u/0', HEX],
    [mail(`b/AEoRX-q_1/u/2/#all/${token}`), 'b/AEoRX-q_1/u/2', HEX],
    [mail(`u/0/#inbox/p2/${token}`), 'u/0', HEX],
    [mail(`u/0/#search/from%3Aana%40acme.example/${token}`), 'u/0', HEX],
    [mail(`u/0/#search/renewal/p3/${token}`), 'u/0', HEX],
    [mail(`u/0/#label/Customers%2FAcme/${token}`), 'u/0', HEX],
    [mail(`u/0/#category/updates/${token}`), 'u/0', HEX],
    [mail(`u/0/#advanced-search/subset=all&has=acme/${token}`), 'u/0', HEX],
    [mail(`u/0/#sent/${started}`), 'u/0', 'a:r-7312345678901234567'],
    [mail(`u/0/#drafts/${token}`), 'u/0', HEX],
    [mail(`u/0/#inbox/${HEX}`), 'u/0', HEX],
    [mail(`u/0/#inbox/${token}?compose=${draft}`), 'u/0', HEX],
    [mail(`u/0/#inbox/${token}?compose=new&projector=1&messagePartId=0.1`), 'u/0', HEX],
    [mail(`u/0/?ui=2&view=btop&ver=1a&search=inbox&th=${HEX}`), 'u/0', HEX],
    [mail(`u/0/?ui=2&view=btop&th=%23thread-f%3A1861234567890123456&cvid=1`), 'u/0', HEX],
    [mail(`u/1/popout?ver=1a&search=inbox&th=%23thread-a%3Ar-42&cvid=1`), 'u/1', 'a:r-42'],
    [mail(`u/1/popout?th=%23thread-f%3A1861234567890123456%7Cmsg-f%3A1861234567890123456`), 'u/1', HEX],
  ])('%s', (url, space, id) => {
    expect(locate(new URL(url))).toEqual({ host: 'gmail', space, page: 'record', refs: [{ kind: 'gmail.thread', id, role: 'focus' }] });
  });
});

describe('Gmail pages without a thread', () => {
  it.each([
    [mail('u/0/'), 'list'],
    [mail('u/0/#'), 'list'],
    [mail('u/0/#inbox'), 'list'],
    [mail('u/0/#inbox/p2'), 'list'],
    [mail(`u/0/#inbox?compose=${draft}`), 'list'],
    [mail(`u/0/#inbox?compose=${token}`), 'list'],
    [mail('u/0/#inbox?compose=new'), 'list'],
    [mail('u/0/#inbox/FMfcgaeiou'), 'list'],
    [mail('u/0/#inbox/FMfcgzBCDFGHJKL'), 'list'],
    [mail('u/0/#label/19d46efa6ec4bac0'), 'list'],
    [mail(`u/0/#search/${token}`), 'list'],
    [mail(`u/0/#search/${HEX}/p2`), 'list'],
    [mail('u/0/#drafts'), 'list'],
    [mail(`u/0/#drafts/${draft}`), 'compose'],
    [mail('u/0/?view=cm&fs=1&to=ana@acme.example'), 'compose'],
    [mail('u/0/?ui=2&view=btop&ver=1a'), 'compose'],
    [mail('u/0/popout?ver=1a&th=%23thread-f%3A1861234567890123456%7Cmsg-a%3Ar-4'), 'compose'],
    [mail('u/0/?view=btop&th=not-an-id'), 'other'],
    [mail('u/0/#settings/general'), 'other'],
    [mail(`u/0/#settings/${token}`), 'other'],
    [mail(`u/0/#chat/space/${token}`), 'other'],
    [mail(`u/0/#contacts/${token}`), 'other'],
    [mail(`u/0/#other-extension/${token}`), 'other'],
    [mail(`u/0/#constructor/${token}`), 'other'],
    [mail(`u/0/#%69nbox/${token}`), 'other'],
    [mail(`u/0/#inbox/${'F'.repeat(100_000)}`), 'list'],
  ])('%.120s', (url, page) => {
    expect(locate(new URL(url))).toMatchObject({ page, refs: [] });
  });
});

describe('not Gmail', () => {
  it.each([
    `https://mail.google.com/mail/u/0/?ui=2&ik=1&view=pt&search=all&th=${HEX}`,
    `https://mail.google.com/mail/u/0/?view=om&th=${HEX}`,
    `https://mail.google.com/mail/u/0/?view=att&th=${HEX}#inbox/${token}`,
    `https://mail.google.com/mail/mu/mp/1/#cv/Inbox/${HEX}`,
    `https://mail.google.com/mail/u/x/#inbox/${token}`,
    `https://mail.google.com/mail/u/0/h/1/?th=${HEX}`,
    `https://mail.google.com/mailpopout?th=${HEX}`,
    `https://mail.google.com/chat/u/0/#inbox/${token}`,
    `https://mail.google.com.evil.example/mail/u/0/#inbox/${token}`,
    `https://evil.example/mail/u/0/#inbox/${token}`,
    `https://mail.google.com@evil.example/mail/u/0/#inbox/${token}`,
    `http://mail.google.com/mail/u/0/#inbox/${token}`,
  ])('%s', (url) => expect(locate(new URL(url))).toBeUndefined());
});
