import type { Organization } from 'schema-dts';
import type { Program } from '../../domain/program/program.ts';
import { organizationId } from './address.ts';

/** The association that runs the program. */
export function organization({ association, shortAssociation, contactEmail }: Program, site: URL): Organization {
  return {
    '@type': 'Organization',
    '@id': organizationId(site),
    name: association,
    alternateName: shortAssociation,
    contactPoint: { '@type': 'ContactPoint', contactType: 'mentoring program', email: contactEmail },
  };
}
