import { describe, expect, it } from 'vitest';
import { likelyAddress } from '../../../../src/domain/form/likely-address.ts';

describe('a usual domain that was mistyped is recognised:', () => {
  it.each([
    ['gmial.com', 'gmail.com'],
    ['gmal.com', 'gmail.com'],
    ['gmail.con', 'gmail.com'],
    ['gmail.co', 'gmail.com'],
    ['GMAIL.CMO', 'gmail.com'],
    ['hotmial.com', 'hotmail.com'],
    ['hotmail.co', 'hotmail.com'],
    ['yaho.com', 'yahoo.com'],
    ['yahoo.con', 'yahoo.com'],
    ['outlok.com', 'outlook.com'],
    ['iclod.com', 'icloud.com'],
    ['aol.con', 'aol.com'],
    ['comcast.nt', 'comcast.net'],
    ['protonmail.con', 'protonmail.com'],
  ])('%s', (typed, meant) => {
    expect(likelyAddress(`Sofie.N@${typed}`)).toBe(`Sofie.N@${meant}`);
  });
});

describe('a real domain is not asked about:', () => {
  it.each(
    (
      'gmail.com googlemail.com mail.com email.com ymail.com gmx.com gmx.net gmx.de me.com mac.com hey.com q.com rr.com pm.me proton.me ' +
      'fastmail.com duck.com zoho.com yahoo.ca yahoo.co.uk hotmail.ca outlook.de live.ca nypl.org lapl.org kcls.org bpl.org ala.org ' +
      'mit.edu uic.edu illinois.edu email.arizona.edu mail.utoronto.ca k12.ca.us gmail.example.org example.org library.example.co.uk ' +
      'xn--bcher-kva.example'
    ).split(' '),
  )('%s', (domain) => {
    expect(likelyAddress(`sofie@${domain}`)).toBeUndefined();
  });
});
