import { isCard, isIban, isPhone } from './numbers';
import { byPattern, type Finder } from './rule';

const GAP = '[ .\\-\\u00a0\\u2011]';

/** Numbers and addresses that lead to a person or to their money. */
export const PERSONAL: readonly Finder[] = [
  byPattern(
    'email',
    /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+'-]{1,64}(?:@|%40)(?:[\p{L}\p{N}-]{1,63}\.){1,6}(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})/giu,
  ),
  byPattern('card', /(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w-])/g, isCard),
  byPattern('iban', /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{1,4}){3,8}(?![A-Za-z0-9])/g, isIban),
  byPattern('iban', /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}[A-Za-z0-9]{11,30}(?![A-Za-z0-9])/g, isIban),
  byPattern(
    'account',
    /(?:account|acct|konto|compte|routing|sort)(?:[ _-]?(?:number|nummer|no|nr|num|code|n°))\.?["']{0,2}\s{0,3}(?:[:=#]|is)?\s{0,3}["']?(?<secret>\d[\d -]{4,22}\d)/giu,
  ),
  byPattern('account', /(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g),
  // With the sign of the international form
  byPattern('phone', new RegExp(`(?<![\\w+])\\+\\d(?:${GAP}?\\(?\\d\\)?){7,14}(?![\\w])`, 'g'), isPhone),
  byPattern('phone', /(?<![\w.+-])00[1-9]\d{0,2}[ /-](?:\d[ /-]?){6,12}(?!\w)/g, isPhone),
  // As people write them at home: separators in the places where they belong
  byPattern('phone', /(?<![\w.-])(?:1[ .-])?\(\d{3}\)[ ]?\d{3}[ .-]\d{4}(?![\w-])/g),
  byPattern('phone', /(?<![\w.-])(?:1[ .-])?[2-9]\d{2}([.-])[2-9]\d{2}\1\d{4}(?![\w.-])/g),
  byPattern('phone', /(?<![\w.-])0\d([ .])\d{2}\1\d{2}\1\d{2}\1\d{2}(?![\w.-])/g),
  byPattern('phone', /(?<![\w.-])\(?0[1-9]\d{1,3}\)?[ /-]\d{3,4}[ -]?\d{3,5}(?![\w.-])/g, isPhone),
  byPattern(
    'phone',
    /(?:tel|telefon|phone|mobile|mobil|fax|cell|call me (?:at|on)|téléphone)\.?["']?\s{0,2}[:=]?\s{0,2}["']?(?<secret>[+(]?\d[\d ()./-]{5,20}\d)/giu,
    (secret) => secret.replace(/\D/g, '').length <= 15,
  ),
];
