// The board of drafts, “Workflow”: three columns, and a card for each entry that is not published.
import type { Locator } from 'playwright-core';
import { type Column, dragCard, headingOf } from '../drag-card.ts';
import type { Editor } from './editor.ts';

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

  /** Drags a card from column to column. */
  async move(title: string, from: Column, to: Column): Promise<void> {
    const told = () => this.#editor.told('Entry status updated');
    await dragCard(this.#editor.page, { card: this.#card(title, from), to, told, moved: this.#card(title, to) });
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
    return headingOf(this.#editor.page, name).locator('..');
  }

  #card(title: string, column: Column): Locator {
    return this.#column(column).getByRole('link').filter({ hasText: title });
  }

  #buttons(title: string, column: Column): Locator {
    return this.#card(title, column).locator('..');
  }
}
