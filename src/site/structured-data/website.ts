import type { WebSite } from 'schema-dts';
import type { Program } from '../../domain/program/program.ts';
import { organizationId } from './address.ts';

/** The site itself. */
export function website({ name, purpose }: Program, site: URL): WebSite {
  return {
    '@type': 'WebSite',
    '@id': new URL('/#website', site).href,
    url: new URL('/', site).href,
    name,
    description: purpose,
    inLanguage: 'en-US',
    publisher: { '@id': organizationId(site) },
  };
}
