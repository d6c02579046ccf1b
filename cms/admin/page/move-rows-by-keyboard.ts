// Decap moves the rows of a list by mouse and by finger alone (dnd-kit without its KeyboardSensor), though its handle takes the focus and
// describes keys that do nothing. The arrow keys drag for whoever has no mouse.

const handleSelector = '[aria-roledescription="sortable"]';
const hintId = 'move-hint';

/** Moves the row whose handle has the focus, up or down by one, at a press of an arrow key. */
export function moveRowsByKeyboard(page: Document): void {
  const hint = page.createElement('p');
  hint.id = hintId;
  hint.hidden = true;
  hint.textContent = 'Press the up or down arrow key to move the row.';
  page.body.append(hint);
  page.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(handleSelector)) target.setAttribute('aria-describedby', hintId);
  });
  page.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || !target.matches(handleSelector) || !/^Arrow(?:Up|Down)$/.test(key)) return;
    event.preventDefault();
    void drag(target, key === 'ArrowUp' ? 'previousElementSibling' : 'nextElementSibling');
  });
}

/** The row that a handle moves: what stands beside its like. */
function rowOf(handle: Element): Element | null | undefined {
  return handle.closest('[class*="ListItemTopBar"]')?.parentElement;
}

async function drag(handle: HTMLElement, neighbor: 'previousElementSibling' | 'nextElementSibling'): Promise<void> {
  const row = rowOf(handle);
  const other = row?.[neighbor];
  if (!row || !other?.querySelector(handleSelector)) return;
  const from = middleOf(handle);
  const distance = middleOf(other).y - middleOf(row).y;
  const send = (target: EventTarget, type: string, y: number) =>
    target.dispatchEvent(
      new MouseEvent(type, {
        bubbles: true,
        cancelable: true,
        button: 0,
        buttons: type === 'mouseup' ? 0 : 1,
        clientX: from.x,
        clientY: y,
      }),
    );
  send(handle, 'mousedown', from.y);
  // dnd-kit takes it for a drag after four pixels, and measures in between.
  for (const part of [0.3, 0.8, 1.05]) {
    send(handle.ownerDocument, 'mousemove', from.y + distance * part);
    await nextFrame();
  }
  send(handle.ownerDocument, 'mouseup', from.y + distance);
  await nextFrame();
  handle.focus();
}

function middleOf(element: Element): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Two frames: React has drawn, and what it drew is measured. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
