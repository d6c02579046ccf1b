// What Google Docs puts on the clipboard: all of it in a `<b>` that is not bold, looks in styles, and lists in lists beside their items.
const span = (text: string, weight = 400, style = 'normal') =>
  `<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:${weight};font-style:${style};font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre;white-space:pre-wrap;">${text}</span>`;
const p = (inside: string) => `<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;">${inside}</p>`;
const li = (inside: string, level: number) =>
  `<li dir="ltr" style="list-style-type:disc;font-size:11pt;font-weight:400;white-space:pre;" aria-level="${level}"><p dir="ltr" style="line-height:1.38;" role="presentation">${inside}</p></li>`;
const cell = (inside: string) => `<td style="border-left:solid #000000 1pt;vertical-align:top;">${p(inside)}</td>`;

export const googleDocs = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr" style="line-height:1.38;">${span('How to')}</h2>${p(
  `${span('Bring what you ')}${span('need', 700)}${span(' and ')}${span('one', 400, 'italic')}${span(' ')}<a href="https://example.org/list" style="text-decoration:none;">${span('list')}</a>${span('.')}`,
)}<br /><ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;">${li(span('Pens'), 1)}<ul style="margin-top:0;">${li(span('blue', 700), 2)}</ul>${li(span('Paper'), 1)}</ul><ul style="margin-top:0;"><li dir="ltr" role="checkbox" aria-checked="false" style="list-style-type:none;" aria-level="1"><img src="data:image/png;base64,iVBORw0KGgo=" width="17.6px" height="17.6px" alt="unchecked" aria-roledescription="checkbox" style="margin-right:3px;" /><p dir="ltr" role="presentation" style="display:inline-block;">${span('done?')}</p></li></ul><h3 dir="ltr">${span('When', 700)}</h3><div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col width="301" /><col width="301" /></colgroup><tbody><tr style="height:0pt">${cell(span('Day', 700))}${cell(span('Place'))}</tr><tr style="height:0pt">${cell(span('Monday'))}${cell(span('Library'))}</tr></tbody></table></div>${p(
  span(
    '<span style="border:none;display:inline-block;overflow:hidden;width:50px;height:50px;"><img src="https://lh7-rt.googleusercontent.com/docsz/x" width="50" height="50" style="margin-left:0px;" /></span>',
  ),
)}</b><br class="Apple-interchange-newline">`;
