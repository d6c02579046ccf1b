// Finds the code that stands inside a built page: what a strict Content-Security-Policy has to name by its hash, or must refuse.

/** The inline code of one page. */
export interface InlineCode {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Attributes that hold code. No hash allows them, so the build fails with these sentences. */
  readonly refused: readonly string[];
}

const comment = /<!--[\s\S]*?-->/g;
const element = /<(style|script)((?:\s[^>]*)?)>([\s\S]*?)<\/\1\s*>/gi;
const tag = /<[a-z][\w-]*((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const attribute = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const holdsCode = /^(?:style|on[a-z]+)$/i;
const typeOf = /\stype\s*=\s*["']?([^\s"'>]+)/i;

/** The types of a script that a browser runs; any other type makes it data (HTML Standard, “prepare the script element”). */
const isRun = (type: string) => type === '' || type === 'module' || /^(?:text|application)\/(?:java|ecma)script$/i.test(type);

/** Everything in `html` that a browser would run or apply without loading it. */
export function inlineCodeOf(html: string): InlineCode {
  const text = html.replace(comment, '');
  const styles: string[] = [];
  const scripts: string[] = [];
  for (const [, name = '', attributes = '', code = ''] of text.matchAll(element)) {
    if (name.toLowerCase() === 'style') styles.push(code);
    else if (!/\ssrc\s*=/i.test(attributes) && isRun(typeOf.exec(attributes)?.[1] ?? '')) scripts.push(code);
  }
  const markup = text.replace(element, '<$1$2></$1>');
  return { styles, scripts, refused: [...markup.matchAll(tag)].flatMap(([whole, list = '']) => codeAttributes(whole, list)) };
}

function codeAttributes(whole: string, list: string): readonly string[] {
  return [...list.matchAll(attribute)].flatMap(([, name = '', ...values]) => {
    const isLink = /^(?:href|action|formaction|src)$/i.test(name) && /^\s*javascript:/i.test(values.join(''));
    return holdsCode.test(name) || isLink ? [`${name} in ${whole.slice(0, 120)}`] : [];
  });
}
