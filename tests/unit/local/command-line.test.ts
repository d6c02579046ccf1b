import { describe, expect, test } from 'vitest';
import { readCommandLine } from '../../../scripts/local/command-line.ts';

describe('the words after npm start', () => {
  test('none start the system at noon of 15 August 2014 in Chicago', () => {
    const line = readCommandLine([]);
    expect(line).toMatchObject({
      kind: 'start',
      request: { fresh: false, watch: false, ports: { site: 8787, github: 4001, mail: 4002, preview: 4003 } },
    });
    expect(line.kind === 'start' && line.request.now.toString()).toBe('2014-08-15T17:00:00Z');
  });

  test('move the clock, the ports and the state', () => {
    const words = [
      '--now',
      '2014-12-02',
      '--fresh',
      '--port',
      '9000',
      '--github-port',
      '9001',
      '--mail-port=9002',
      '--preview-port=9003',
      '--watch',
    ];
    const line = readCommandLine(words);
    expect(line).toMatchObject({
      kind: 'start',
      request: { fresh: true, watch: true, ports: { site: 9000, github: 9001, mail: 9002, preview: 9003 } },
    });
    // Chicago is an hour further from UTC in winter.
    expect(line.kind === 'start' && line.request.now.toString()).toBe('2014-12-02T18:00:00Z');
  });

  test('may name the last second before a deadline', () => {
    const line = readCommandLine(['--now', '2014-08-29T23:59:59-05:00']);
    expect(line.kind === 'start' && line.request.now.toString()).toBe('2014-08-30T04:59:59Z');
  });

  test.each([
    [['--now', '2014-02-30'], '"2014-02-30" is not a moment: type a date, as in --now 2014-09-02'],
    [['--now', 'tomorrow'], '"tomorrow" is not a moment'],
    [['--now'], "'--now <value>' argument missing"],
    [['--prot', '8788'], "Unknown option '--prot'. Type npm start -- --help"],
    [['8788'], "Unexpected argument '8788'."],
    [['--port', '0'], '"0" is not a port: type a whole number from 1 to 65535, as in --port 8787.'],
    [['--mail-port', '70000'], 'as in --mail-port 4002.'],
    [['--port', '4001'], '--port and --github-port are both 4001: give each its own, as in --github-port 4011.'],
  ])('are refused in one sentence that says what to type: %j', (words, sentence) => {
    const line = readCommandLine(words);
    expect(line.kind).toBe('refused');
    expect(line.kind === 'refused' && line.sentence).toContain(sentence);
    expect(line.kind === 'refused' && line.sentence).not.toContain('\n');
  });

  test('--help is help even beside other flags', () => {
    expect(readCommandLine(['--help', '--fresh'])).toEqual({ kind: 'help' });
  });
});
