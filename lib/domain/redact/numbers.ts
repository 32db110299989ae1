const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** ISO/IEC 7812: the check digit of payment cards. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let n = 0; n < digits.length; n += 1) {
    const digit = Number(digits[digits.length - 1 - n]);
    const doubled = n % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Begins as cards do, has their length and check digit; a run of one digit is a placeholder. */
export function isCard(text: string): boolean {
  const digits = digitsOf(text);
  return digits.length >= 13 && digits.length <= 19 && /^[2-6]/.test(digits) && !/^(\d)\1+$/.test(digits) && passesLuhn(digits);
}

/** ISO 13616: country, two check digits, remainder 1 modulo 97. */
export function isIban(text: string): boolean {
  const plain = text.replace(/[ -]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false;
  let rest = 0;
  for (const letter of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(letter, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** As many digits as telephone numbers have (E.164), and not a date or a moment. */
export function isPhone(text: string): boolean {
  const count = digitsOf(text).length;
  return count >= 8 && count <= 15 && !/^\d{4}[-./]\d{2}[-./]\d{2}/.test(text);
}
