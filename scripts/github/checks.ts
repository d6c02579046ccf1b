/** Everything that `setup` and `doctor` look at, in the order in which it is set up. */
import type { Check } from './check.ts';
import { app } from './checks/app.ts';
import { branchRules } from './checks/branch-rules.ts';
import { cycleIssues } from './checks/cycle-issues.ts';
import { labelsAndMilestones } from './checks/labels-and-milestones.ts';
import { privateRepository } from './checks/private-repository.ts';
import { team } from './checks/team.ts';
import { webhook } from './checks/webhook.ts';
import { webhookDelivery } from './checks/webhook-delivery.ts';

export const checks: readonly Check[] = [
  privateRepository,
  labelsAndMilestones,
  team,
  webhook,
  webhookDelivery,
  app,
  cycleIssues,
  branchRules,
];
