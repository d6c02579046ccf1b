// The board of drafts, “Workflow”: three columns, and a card for each entry that is not published.
import type { Locator } from 'playwright-core';
import type { CmsPage } from '../../../scripts/cms/cms-page.ts';
import { type Column, dragCard, headingOf } from './drag-card.ts';

export class Board {
  readonly #cms: CmsPage;
  constructor(cms: CmsPage) {
    this.#cms = cms;
  }

  /** Leaves whatever is open and goes to the board. */
  async open(): Promise<void> {
    await this.#cms.leave();
    await this.#cms.page.getByRole('link', { name: 'Workflow' }).click();
    await this.#column('Drafts').waitFor();
  }

  /** The card of an entry with its buttons, in whatever column. */
  card(title: string): Locator {
    return this.#cms.page.locator('[class*="WorkflowCardContainer"]').filter({ hasText: title });
  }

  /** Drags a card into a column, and waits for what Decap says. */
  async move(
    title: string,
    to: Column,
    told: () => Promise<unknown> = () => this.#cms.told('Entry status updated'),
  ): Promise<void> {
    await dragCard(this.#cms.page, { card: this.card(title), to, told });
  }

  /** Publishes what is ready, with the button on its card. */
  async publish(title: string): Promise<void> {
    await this.card(title).hover();
    await this.#publishButton(title).click();
    await this.#cms.told('Entry published');
  }

  /** Whether a card has a button that publishes. */
  async canPublish(title: string): Promise<boolean> {
    return (await this.#publishButton(title).count()) > 0;
  }

  /** The titles in a column. */
  titles(column: Column): Promise<readonly string[]> {
    return this.#column(column).getByRole('link').getByRole('heading').allTextContents();
  }

  #column(name: Column): Locator {
    return headingOf(this.#cms.page, name).locator('..');
  }

  #publishButton(title: string): Locator {
    return this.card(title).getByRole('button', { name: /^Publish/ });
  }
}
