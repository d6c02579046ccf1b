import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, it } from 'vitest';
import { handshakeScript } from '../../../functions/sign-in/handshake-script.ts';

const origin = 'https://mentoring.example.org';
const token = 'gho_0123456789';
const success = `authorization:github:success:${JSON.stringify({ token, provider: 'github' })}`;

interface Message {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

/** The window as far as the script looks at it. */
class FakeWindow {
  readonly posted: [message: string, target: string][] = [];
  readonly opener: { postMessage(message: string, target: string): void } | null;
  readonly sections = ['working', 'signed-in', 'no-opener'].map((id) => ({ id, hidden: true }));
  shownAddress = '/api/cms/callback?code=good-code&state=x';
  isTokenInPage = true;
  private listeners: ((message: Message) => void)[] = [];
  private timeUp: () => void = () => undefined;

  constructor(hasOpener: boolean) {
    this.opener = hasOpener ? { postMessage: (message, target) => void this.posted.push([message, target]) } : null;
    const take = () => {
      this.isTokenInPage = false;
    };
    const page = {
      title: '',
      getElementById: () => ({ textContent: JSON.stringify({ token, origin }), remove: take }),
      querySelectorAll: () => this.sections,
      querySelector: () => ({ textContent: this.shown, focus: () => undefined }),
    };
    const window = {
      opener: this.opener,
      addEventListener: (_type: string, listener: (message: Message) => void) => void this.listeners.push(listener),
      removeEventListener: (_type: string, listener: unknown) => {
        this.listeners = this.listeners.filter((one) => one !== listener);
      },
    };
    const setTimeout = (work: () => void) => {
      this.timeUp = work;
    };
    const clearTimeout = () => {
      this.timeUp = () => undefined;
    };
    const replaceState = (_state: null, _title: string, address: string) => {
      this.shownAddress = address;
    };
    const location = { pathname: '/api/cms/callback' };
    runInNewContext(handshakeScript, { window, document: page, location, history: { replaceState }, setTimeout, clearTimeout });
  }

  get shown(): string | undefined {
    return this.sections.find(({ hidden }) => !hidden)?.id;
  }
  hear(message: Partial<Message>): void {
    for (const listener of this.listeners) listener({ data: 'authorizing:github', origin, source: this.opener, ...message });
  }
  wait(): void {
    this.timeUp();
  }
}

describe('the window that comes back from GitHub', () => {
  let window: FakeWindow;
  beforeEach(() => {
    window = new FakeWindow(true);
  });

  it('speaks first, to one origin, and says no token', () => {
    expect(window.posted).toEqual([['authorizing:github', origin]]);
    expect(window.shown).toBe('working');
  });

  it('says the token, as Decap reads it, to the editors’ page that answered, once', () => {
    window.hear({});
    window.hear({});
    expect(window.posted.slice(1)).toEqual([[success, origin]]);
    expect(window.shown).toBe('signed-in');
  });

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that begins alike', { origin: `${origin}.evil.example` }],
    ['no origin', { origin: 'null' }],
    ['another window of the site', { source: {} }],
    ['nobody', { source: null }],
    ['the right page that says something else', { data: 'authorizing:gitlab' }],
    ['the right page that sends an object', { data: ['authorizing:github'] }],
  ])('says nothing to %s, and waits on', (_who, message) => {
    window.hear(message);
    expect(window.posted).toHaveLength(1);
    window.hear({});
    expect(window.posted).toHaveLength(2);
  });

  it('forgets the token when nobody answers', () => {
    window.wait();
    expect(window.shown).toBe('no-opener');
    window.hear({});
    expect(window.posted).toHaveLength(1);
  });

  it('says so, and nothing else, where nobody opened it', () => {
    const alone = new FakeWindow(false);
    expect([alone.shown, alone.posted]).toEqual(['no-opener', []]);
    alone.hear({ source: null });
    expect(alone.posted).toEqual([]);
  });

  it('keeps neither the token in the page nor the code in the address', () => {
    expect(window.isTokenInPage).toBe(false);
    expect(window.shownAddress).toBe('/api/cms/callback');
  });
});
