import type { Graph, Thing } from 'schema-dts';

/** Things as the text of one script of data. No `<` of a title can end the script. */
export function graphText(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
