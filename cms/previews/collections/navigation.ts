import HeaderAndFooter from '../components/HeaderAndFooter.astro';
import type { Preview } from '../preview.ts';
import { renderComponent } from '../render-component.ts';

/** The header and the footer of every page. */
export const navigation: Preview<'navigation'> = {
  render: () => renderComponent(HeaderAndFooter),
};
