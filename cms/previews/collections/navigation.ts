import { navigationSchema } from '../../../src/domain/navigation/navigation.ts';
import HeaderAndFooter from '../components/HeaderAndFooter.astro';
import { preview } from '../preview.ts';
import { renderComponent } from '../render-component.ts';
import { withEntry } from '../world.ts';

/** The header and the footer of every page. */
export const navigation = preview({
  schema: navigationSchema,
  overlay: (world, { data }) => withEntry(world, 'navigation', { id: 'navigation', data }),
  render: () => renderComponent(HeaderAndFooter),
});
