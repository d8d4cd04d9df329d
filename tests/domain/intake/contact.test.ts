/** Addresses and telephone numbers as people type them. */

import { tidyEmail, tidyPhone } from '../../../src/domain/intake/contact';

describe('tidyEmail', () => {
  it.each([
    ['ivan@mail.ru', 'ivan@mail.ru'],
    [' Ivan@Mail.RU ', 'ivan@mail.ru'],
    ['ivan @ mail.ru', 'ivan@mail.ru'],
    ['ivan@mail.ru.', 'ivan@mail.ru'],
    ['ivan@mail.ru;', 'ivan@mail.ru'],
    ['ivan@mail,ru', 'ivan@mail.ru'],
    ['mailto:ivan@mail.ru', 'ivan@mail.ru'],
    ['Иван Петров <ivan@mail.ru>', 'ivan@mail.ru'],
    ['«ivan@mail.ru»', 'ivan@mail.ru'],
    ['i.van+mentor@college-7.example.ru', 'i.van+mentor@college-7.example.ru'],
    ['ivan@техникум.рф', 'ivan@техникум.рф'],
  ])('reads %j as %s', (text, email) => {
    expect(tidyEmail(text)).toBe(email);
  });

  it.each([
    '',
    'почта@',
    'почта',
    'почта@mail.ru',
    'ivan@',
    'ivan@mail',
    '@mail.ru',
    'ivan@@mail.ru',
    'ivan@mail..ru',
    'a@mail.ru, b@mail.ru',
    'a@mail.ru b@mail.ru',
    'нет',
    `${'a'.repeat(250)}@mail.ru`,
  ])('gives up on %j', (text) => {
    expect(tidyEmail(text)).toBeUndefined();
  });
});

describe('tidyPhone', () => {
  it.each([
    ['8 (900) 123-45-67', '+7 900 123-45-67'],
    ['+7 900 123-45-67', '+7 900 123-45-67'],
    ['79001234567', '+7 900 123-45-67'],
    ['9001234567', '+7 900 123-45-67'],
    ['8.900.123.45.67', '+7 900 123-45-67'],
    ['+375 29 123-45-67', '+375291234567'],
  ])('reads %j as %s', (text, phone) => {
    expect(tidyPhone(text)).toBe(phone);
  });

  it.each(['', '12-34', '8 495 123-45-67 доб. 12', '8 900 123-45-67, 8 900 765-43-21', '7,9E+10', 'нет'])(
    'gives up on %j',
    (text) => {
      expect(tidyPhone(text)).toBeUndefined();
    },
  );
});
