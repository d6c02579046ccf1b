/** What Decap's Markdown serialisers ask its control for: the editor components. They find ours without it, through the remark plugin. */
export function getEditorComponents(): readonly unknown[] {
  return [];
}
