import { describe, expect, it } from 'vitest';
import { answerInWords, kindOf } from '../../../../../src/domain/form/question.ts';
import { ask, question } from '../../fixtures/ask.ts';

const zone = question({ kind: 'time zone', subject: 'your time zone' });
const control = kindOf(zone).control(zone);
const groups = control.element === 'select' ? control.options.filter((choice) => 'title' in choice) : [];
const listed = groups.flatMap(({ options }) => options.map(({ value }) => value));

describe('a time zone', () => {
  it('may be any that the page lists, and each is listed once', () => {
    expect(listed.length).toBeGreaterThan(300);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.filter((value) => ask(zone, value) !== value)).toEqual([]);
  });

  it('may be one that the runtime knows under another name', () => {
    expect(ask(zone, 'US/Central')).toBe('US/Central');
    expect(ask(zone, 'UTC')).toBe('UTC');
  });

  it('shows the zones of North America first, in words', () => {
    expect(groups[0]?.options.slice(0, 2)).toEqual([
      { value: 'America/New_York', label: 'Eastern (New York)' },
      { value: 'America/Chicago', label: 'Central (Chicago)' },
    ]);
    expect(groups[1]?.options.find(({ value }) => value === 'America/Mexico_City')?.label).toBe('America/Mexico City');
  });

  it.each(['EST', 'Central Time', 'America/Springfield', '+05:00', 'GMT-6', 'America/', '../etc/passwd', 'constructor'])(
    'is never %s',
    (value) => {
      expect(ask(zone, value)).toEqual({ problem: 'Select a time zone from the list' });
    },
  );

  it('is asked for when it is missing and refused when it comes twice', () => {
    expect(ask(zone, '')).toEqual({ problem: 'Select your time zone' });
    expect(ask(zone, 'America/Chicago', 'UTC')).toEqual({ problem: 'Give one answer only for your time zone' });
  });

  it('is said with its usual name, where it has one', () => {
    expect(answerInWords(zone, 'America/Chicago')).toEqual(['Central (Chicago), America/Chicago']);
    expect(answerInWords(zone, 'Europe/Prague')).toEqual(['Europe/Prague']);
  });
});
