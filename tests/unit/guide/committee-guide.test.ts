// What the committee's guide says by hand is what the program does; the lists are made of the code.
import { expect, test } from 'vitest';
import { isDecision, moves } from '../../../src/domain/application/moves.ts';
import { statusLabel, statusNames } from '../../../src/domain/application/status.ts';
import { commands } from '../../../src/domain/commands/commands.ts';
import { readCommands } from '../../../src/domain/commands/read-commands.ts';
import { moveRows } from '../../../src/site/guide/moves-in-words.ts';
import { realContent, realTexts } from '../domain/fixtures/real-content.ts';

const pages = [...realTexts].filter(([file]) => file.startsWith('guide/committee/'));
const code = pages.flatMap(([, text]) => [...text.matchAll(/`([^`]+)`/g)].map(([, inside = '']) => inside));

test('every command that the guide writes is one', () => {
  const written = code.filter((text) => text.startsWith('/'));
  expect(written.length).toBeGreaterThan(15);
  expect(written.filter((text) => readCommands(text).commands[0]?.isKnown !== true)).toEqual([]);
});

test('every reason that the guide names can be given', () => {
  const codes = code.flatMap((text) => /^\/decline ([\w-]+)$/.exec(text)?.[1] ?? []);
  expect(codes.length).toBeGreaterThan(0);
  for (const one of codes) expect(realContent.declineReasons.map((reason) => reason.code)).toContain(one);
});

test('the guide explains the label of every status, and no other', () => {
  const text = realTexts.get('guide/committee/read-applications.mdx') ?? '';
  expect([...text.matchAll(/^- `(status: [^`]+)`/gm)].map(([, label]) => label)).toEqual(statusNames.map(statusLabel));
});

test('every move of the table is told in words: who, how, and what it takes', () => {
  expect(moveRows.length).toBe(moves.length);
  for (const [index, { move, sentences }] of moveRows.entries()) {
    const row = moves[index];
    expect(move.endsWith(`→ ${row?.to}`)).toBe(true);
    expect(sentences.join(' ')).toMatch(
      /^The (?:applicant|committee|chair|program), (?:on their own page|by itself|with `\/[a-z-]+`)\. /,
    );
    if (row?.reason === 'code') expect(sentences).toContain('It takes the code of a reason.');
    if (row?.way !== 'own page' && row?.way !== 'by itself') {
      expect(commands.map(({ verb }) => verb)).toContain(row?.way);
    }
  }
  // What the guide says in a sentence: after the release, only the chair changes what was told.
  const changes = moves.filter(({ from, told, by }) => from.some(isDecision) && told === 'yes' && !by.includes('system'));
  expect(changes.map(({ by }) => by.join())).toEqual(changes.map(() => 'chair'));
});
