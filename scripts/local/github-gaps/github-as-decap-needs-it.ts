/** Every cure of the emulated GitHub, in the order in which a request meets them. One gap a file. */
import type { CapturedEmulator } from '../captured-emulator.ts';
import { collaboratorPermission } from './collaborator-permission.ts';
import { commitStatuses } from './commit-statuses.ts';
import { compareWithOwner } from './compare-owner.ts';
import { type Forward, withCures } from './cure.ts';
import { resolveTreePaths } from './git-trees.ts';
import { missingReferences } from './missing-references.ts';
import { nestedBranches } from './nested-branches.ts';
import { pullChanges } from './pull-changes.ts';
import { pullCreation } from './pull-creation.ts';
import { pullHeads } from './pull-heads.ts';
import { pullMerge } from './pull-merge.ts';
import { repositoryPermissions } from './repository-permissions.ts';
import { writersOnly } from './writers-only.ts';

/** The emulator, without what Decap's editorial workflow would stumble over. */
export function githubAsDecapNeedsIt({ fetch, store }: CapturedEmulator): Forward {
  const cures = [
    pullHeads(store),
    writersOnly,
    pullMerge(store),
    commitStatuses(store),
    pullCreation,
    pullChanges,
    repositoryPermissions,
    collaboratorPermission,
    missingReferences,
    nestedBranches,
    compareWithOwner,
    resolveTreePaths,
  ];
  return withCures(cures, fetch);
}
