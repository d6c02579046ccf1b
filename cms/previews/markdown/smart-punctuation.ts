// Quotes, dashes and the ellipsis as the site sets them. The site's own Markdown processor (Sätteri, written in Rust) does it while it reads,
// by the rules of pulldown-cmark: https://github.com/pulldown-cmark/pulldown-cmark. tests/unit/previews/ compares the two.
import type { CompileContext, Extension as FromMarkdownExtension, Token } from 'mdast-util-from-markdown';
import { unicodePunctuation, unicodeWhitespace } from 'micromark-util-character';
import type { Code, Construct, Event, Extension, State, Tokenizer } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    smartPunctuation: 'smartPunctuation';
  }
  interface Token {
    /** What stands on the page in the place of what was typed. */
    smart?: string;
    canOpen?: boolean;
    canClose?: boolean;
  }
}

const doubleQuote = 34;
const singleQuote = 39;
const hyphen = 45;
const dot = 46;

const isSpace = (code: Code) => code === null || code < 0 || unicodeWhitespace(code);
const isPunctuation = (code: Code) => code !== null && code > 0 && unicodePunctuation(code);
const isDigit = (code: Code) => code !== null && code >= 48 && code <= 57;
const closingBrackets: readonly Code[] = [93, 41];

/** What `count` hyphens in a row become: em dashes as far as they go, en dashes for the rest. */
function dashes(count: number): string {
  if (count === 1) return '-';
  const [em, en] =
    count % 3 === 0
      ? [count / 3, 0]
      : count % 2 === 0
        ? [0, count / 2]
        : count % 3 === 1
          ? [(count - 4) / 3, 2]
          : [(count - 2) / 3, 1];
  return '—'.repeat(em) + '–'.repeat(en);
}

const tokenizeQuote: Tokenizer = function (effects, ok) {
  const { previous } = this;
  return (code) => {
    const token = effects.enter('smartPunctuation');
    effects.consume(code);
    effects.exit('smartPunctuation');
    const after: State = (next) => {
      const isLeft = !isSpace(next) && (!isPunctuation(next) || isSpace(previous) || isPunctuation(previous));
      const isRight = !isSpace(previous) && (!isPunctuation(previous) || isSpace(next) || isPunctuation(next));
      if (code === doubleQuote) {
        token.canOpen = isLeft && !(isRight && isDigit(previous)); // after a number it is the sign for inches
        token.canClose = isRight;
      } else {
        token.canOpen = isLeft && !closingBrackets.includes(previous) && (isSpace(previous) || isPunctuation(previous));
        token.canClose = isRight && (isSpace(next) || isPunctuation(next));
      }
      return ok(next);
    };
    return after;
  };
};

/** A run of hyphens, or three dots. */
const tokenizeRun: Tokenizer = (effects, ok, nok) => (first) => {
  const token = effects.enter('smartPunctuation');
  let count = 0;
  const more: State = (code) => {
    if (code === first && !(first === dot && count === 3)) {
      effects.consume(code);
      count += 1;
      return more;
    }
    if (first === dot && count < 3) return nok(code);
    effects.exit('smartPunctuation');
    token.smart = first === dot ? '…' : dashes(count);
    return ok(code);
  };
  return more(first);
};

/** Pairs the quotes of one run of text. A lone single quote is an apostrophe; a lone double one opens, unless it can only close. */
function pairQuotes(events: Event[], context: { sliceSerialize(token: Token): string }): Event[] {
  let openSingle: Token | undefined;
  let openDouble: Token | undefined;
  for (const [kind, token] of events) {
    if (kind !== 'enter' || token.type !== 'smartPunctuation' || token.canOpen === undefined) continue;
    if (context.sliceSerialize(token) === "'") {
      if (openSingle && token.canClose) {
        openSingle.smart = '‘';
        openSingle = undefined;
      } else if (token.canOpen) openSingle = token;
      token.smart = '’';
    } else if (openDouble && token.canClose) {
      openDouble = undefined;
      token.smart = '”';
    } else {
      if (token.canOpen) openDouble ??= token;
      token.smart = token.canClose && !token.canOpen ? '”' : '“';
    }
  }
  return events;
}

const quote: Construct = { name: 'smartQuote', tokenize: tokenizeQuote, resolveAll: pairQuotes };
const run: Construct = { name: 'smartRun', tokenize: tokenizeRun };

/** The syntax, for micromark. */
export const smartPunctuation: Extension = {
  text: { [doubleQuote]: quote, [singleQuote]: quote, [hyphen]: run, [dot]: run },
};

/** What becomes of it in the tree, for mdast-util-from-markdown. */
export const smartPunctuationFromMarkdown: FromMarkdownExtension = {
  enter: {
    smartPunctuation(this: CompileContext, token: Token) {
      this.config.enter['data']?.call(this, token);
    },
  },
  exit: {
    smartPunctuation(this: CompileContext, token: Token) {
      const text = this.stack.at(-1);
      this.config.exit['data']?.call(this, token);
      if (text && 'value' in text && token.smart !== undefined) {
        const typed = this.sliceSerialize(token);
        text.value = text.value.slice(0, -typed.length) + token.smart;
      }
    },
  },
};
