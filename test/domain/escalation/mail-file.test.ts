import { describe, expect, it } from 'vitest';
import { driveLink, mailFileUrl } from '../../../lib/domain/escalation/mail-file';

const GMAIL = 'https://mail.google.com/mail/u/0';
const FILE =
  'ui=2&ik=5fd6b33736&attid=0.1&permmsgid=msg-f:1766859356714402729&th=18852539450983a9&view=att&disp=safe&realattid=f_jqmy58zp0&zw';
const built = (address: string, space = 'u/0', message?: string) => mailFileUrl({ address, ...(message && { message }) }, space);
const asked = (address: string, space?: string) => built(address, space)?.url;

describe('the address of a file of a mail', () => {
  it('is built anew from the parts of a card’s, as cards of 2015 to 2023 say it', () => {
    const url = `${GMAIL}/?ui=2&ik=5fd6b33736&attid=0.1&permmsgid=msg-f%3A1766859356714402729&th=18852539450983a9&realattid=f_jqmy58zp0&view=att&disp=safe`;
    const found = { id: '18852539450983a9-0.1', url };
    expect(built(`${GMAIL}?${FILE}`)).toEqual(found);
    expect(built(`${GMAIL}/?${FILE}`)).toEqual(found);
    expect(built(`${GMAIL}/${GMAIL}?${FILE}`)).toEqual(found);
    expect(built(`${GMAIL}?${FILE.replace('disp=safe', 'disp=inline')}`)).toEqual(found);
    expect(asked(`https://mail.google.com/mail/?${FILE}`)).toBe(url);
    expect(asked(`https://mail.google.com/mail/b/ana/u/1?${FILE}`, 'b/ana/u/1')).toMatch('/mail/b/ana/u/1/?ui=2');
    expect(asked(`${GMAIL}?ui=2&ik=1&view=att&th=14d0c75c6145c8d4&attid=0.1&disp=safe&realattid=f_i94qwb490&zw`)).toBeDefined();
  });

  it('takes nothing along that a card says besides', () => {
    expect(asked(`${GMAIL}?${FILE}&continue=https%3A%2F%2Fevil.example&act=delete#x`)).toBe(asked(`${GMAIL}?${FILE}`));
  });

  it.each([
    ['another site', `https://evil.example/mail/u/0?${FILE}`],
    ['a name that looks alike', `https://mail.google.com.evil.example/mail/u/0?${FILE}`],
    ['no secure one', `http://mail.google.com/mail/u/0?${FILE}`],
    ['another port', `https://mail.google.com:8443/mail/u/0?${FILE}`],
    ['a sign-in', `https://ana@mail.google.com/mail/u/0?${FILE}`],
    ['another mailbox', `https://mail.google.com/mail/u/1?${FILE}`],
    ['another part of Gmail', `${GMAIL}/feed?${FILE}`],
    ['no file', `${GMAIL}?${FILE.replace('view=att', 'view=up')}`],
    ['no mail', `${GMAIL}?${FILE.replace('th=18852539450983a9', '')}`],
    ['no number of a file', `${GMAIL}?${FILE.replace('attid=0.1', 'attid=x')}`],
    ['a mail that is none', `${GMAIL}?${FILE.replace('th=18852539450983a9', 'th=../x')}`],
    ['a part of another form', `${GMAIL}?${FILE.replace('ik=5fd6b33736', 'ik=%26view%3Dup')}`],
    ['two mails', `${GMAIL}?${FILE.replace('th=18852539450983a9', 'th=18852539450983aa')}`],
    ['nothing', ''],
    ['a file at Drive', 'https://docs.google.com/spreadsheets/d/x'],
  ])('is none where the card names %s', (_, said) => expect(built(said)).toBeUndefined());

  it('is of the mail beside which the card stands, and of no other', () => {
    expect(built(`${GMAIL}?${FILE}`, 'u/0', '18852539450983a9')).toBeDefined();
    expect(built(`${GMAIL}?${FILE}`, 'u/0', '18852539450983aa')).toBeUndefined();
  });

  it('is the one that Gmail wrote, whatever the mail calls its file', () => {
    const other = `${GMAIL}?ui=2&view=att&th=18852539450983aa&attid=0.1`;
    expect(asked(`x:${other}:${GMAIL}?${FILE}`)).toBe(asked(`${GMAIL}?${FILE}`));
    expect(asked(`${GMAIL}?${FILE}&realattid=${encodeURIComponent(other)}`)).toBe(asked(`${GMAIL}?${FILE}`));
  });

  it.each(['u/0/feed', 'u/0/../../x', 'u/0?x', '', 'b/a/../u/0', 'u/0#'])('is none where the page says that it is %j', (space) =>
    expect(built(`https://mail.google.com/mail/${space}?${FILE}`, space)).toBeUndefined(),
  );
});

describe('a file of which a mail has only a link to Drive', () => {
  it('is led to by an address that is built anew, of the parts that name it and let in who may see it', () => {
    expect(driveLink({ address: 'https://drive.google.com/open?id=1aB_-x90123456&usp=drive_web&resourcekey=0-k_y&authuser=0#x' })).toBe(
      'https://drive.google.com/open?id=1aB_-x90123456&resourcekey=0-k_y',
    );
    expect(driveLink({ address: 'https://docs.google.com/spreadsheets/d/1aB_-x/edit' })).toBe(
      'https://docs.google.com/spreadsheets/d/1aB_-x/edit',
    );
  });

  it.each([
    'http://drive.google.com/open?id=1aB_-x90123456',
    'https://drive.google.com.evil.example/file/d/x',
    'https://me:pw@drive.google.com/file/d/x',
    'https://accounts.google.com/Logout',
    'https://docs.google.com/forms/d/x"onclick=',
    'javascript:alert(1)',
    '',
  ])('is none at %j', (address) => expect(driveLink({ address })).toBeUndefined());
});
