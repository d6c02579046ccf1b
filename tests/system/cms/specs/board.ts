// The board of drafts, “Workflow”: three columns, and a card for each entry that is not published.
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Editor } from './editor.ts';

export type Column = 'Drafts' | 'In Review' | 'Ready';

export class Board {
  readonly #editor: Editor;
  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /** Leaves whatever is open and goes to the board. */
  async open(): Promise<void> {
    await this.#editor.leave();
    await this.#editor.page.getByRole('link', { name: 'Workflow' }).click();
    await this.#column('Drafts').waitFor();
  }

  /**
   * Drags a card from column to column, by the events of a drag, as Decap's own tests do: under a real pointer, headless Chromium sometimes
   * begins no drag at all.
   */
  async move(title: string, from: Column, to: Column): Promise<void> {
    const dataTransfer = await this.#editor.page.evaluateHandle(() => new DataTransfer());
    const drag = { dataTransfer };
    await this.#card(title, from).dispatchEvent('dragstart', drag);
    await expect
      .poll(async () => {
        await this.#heading(to).dispatchEvent('dragenter', drag);
        await this.#heading(to).dispatchEvent('dragover', drag);
        return this.#column(to).getAttribute('class');
      })
      .toContain('columnHovered');
    await this.#heading(to).dispatchEvent('drop', drag);
    await this.#editor.told('Entry status updated');
    await this.#card(title, to).dispatchEvent('dragend', drag); // the card has moved by now
  }

  /** Publishes what is ready, with the button on its card. */
  async publish(title: string): Promise<void> {
    await this.#card(title, 'Ready').hover();
    await this.#buttons(title, 'Ready')
      .getByRole('button', { name: /^Publish/ })
      .click();
    await this.#editor.told('Entry published');
  }

  /** Whether a card has a button that publishes. */
  async canPublish(title: string, column: Column): Promise<boolean> {
    return (
      (await this.#buttons(title, column)
        .getByRole('button', { name: /^Publish/ })
        .count()) > 0
    );
  }

  /** The titles in a column. */
  titles(column: Column): Promise<readonly string[]> {
    return this.#column(column).getByRole('link').getByRole('heading').allTextContents();
  }

  #column(name: Column): Locator {
    return this.#heading(name).locator('..');
  }

  #heading(name: Column): Locator {
    return this.#editor.page.getByRole('heading', { name, exact: true });
  }

  #card(title: string, column: Column): Locator {
    return this.#column(column).getByRole('link').filter({ hasText: title });
  }

  #buttons(title: string, column: Column): Locator {
    return this.#card(title, column).locator('..');
  }
}
