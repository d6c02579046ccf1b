/**
 * A team and who is in it (https://docs.github.com/rest/teams/members). `emulate` tells everybody, knows no invitations, and takes in at once
 * whom GitHub would only invite.
 */
import { type Context, Hono } from 'hono';
import type { Octokit } from 'octokit';
import { z } from 'zod';
import type { Emulator, Row, Store } from '../emulator.ts';
import { type ApiEnv, jsonOf, refusal } from './api-middleware.ts';
import { callerOf, userOf } from './caller.ts';

/** As octokit's types have it, which are made from GitHub's own description. */
type Membership = Awaited<ReturnType<Octokit['rest']['teams']['getMembershipForUserInOrg']>>['data'];

const invitations = 'gateway.team_invitations';
const newMembership = z.looseObject({ role: z.enum(['member', 'maintainer']).default('member') });
const teamPath = '/orgs/:org/teams/:slug';
const memberPath = `${teamPath}/memberships/:login`;

/** Answers for teams and memberships. */
export function teamMemberships({ store, tokens }: Emulator): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.get(teamPath, (c, next) => (mayRead(c, store, tokens) ? next() : notFound()));
  app.get(memberPath, (c) => {
    const found = placeOf(c, store);
    if (found === undefined || !mayRead(c, store, tokens)) return notFound();
    const { team, user } = found;
    const member = memberRow(store, team.id, user.id);
    const invitation = invitationOf(store, team.id, user.id);
    if (member !== undefined) return c.json(membership(c, member, 'active'));
    return invitation === undefined ? notFound() : c.json(membership(c, invitation, 'pending'));
  });
  app.put(memberPath, async (c, next) => {
    const found = placeOf(c, store);
    const body = newMembership.safeParse((await jsonOf(c)) ?? {});
    if (found === undefined || !body.success || isInOrganization(store, found.team, found.user.id)) return next();
    const known = invitationOf(store, found.team.id, found.user.id);
    const { role } = body.data;
    const row =
      known === undefined
        ? store.collection(invitations).insert({ team_id: found.team.id, user_id: found.user.id, role })
        : (store.collection(invitations).update(known.id, { role }) ?? known);
    return c.json(membership(c, row, 'pending'));
  });
  app.delete(memberPath, async (c, next) => {
    const found = placeOf(c, store);
    const known = found && invitationOf(store, found.team.id, found.user.id);
    if (known === undefined) return next();
    store.collection(invitations).delete(known.id);
    return c.body(null, 204);
  });
  return app;
}

const notFound = () => refusal(404, 'Not Found');

/** An App needs *Members: read*; a person is of the organization. Nobody else learns that there is such a team. */
function mayRead(c: Context, store: Store, tokens: Emulator['tokens']): boolean {
  const caller = callerOf(c.req.raw.headers, tokens);
  const [organization] = store.collection('github.orgs').findBy('login', c.req.param('org'));
  if (organization === undefined || caller.kind === 'nobody') return false;
  if (caller.kind === 'app') return caller.accountId === organization.id && caller.may('members', 'read');
  const user = userOf(store, caller.login);
  return user !== undefined && isInOrganization(store, { org_id: organization.id }, user.id);
}

function placeOf(c: Context, store: Store): { team: Row; user: Row } | undefined {
  const [organization] = store.collection('github.orgs').findBy('login', c.req.param('org'));
  const teams = store.collection('github.teams').findBy('org_id', organization?.id);
  const team = teams.find(({ slug }) => slug === c.req.param('slug'));
  const user = userOf(store, c.req.param('login') ?? '');
  return team && user && { team, user };
}

/** In `emulate`, who is in any of its teams is in the organization. */
function isInOrganization(store: Store, { org_id }: { readonly [field: string]: unknown }, user: number): boolean {
  const teams = store.collection('github.teams').findBy('org_id', org_id);
  return teams.some(({ id }) => memberRow(store, id, user) !== undefined);
}

const memberRow = (store: Store, team: number, user: number) => rowOf(store, 'github.team_members', team, user);
const invitationOf = (store: Store, team: number, user: number) => rowOf(store, invitations, team, user);

function rowOf(store: Store, collection: string, team: number, user: number): Row | undefined {
  const rows = store.collection(collection).findBy('team_id', team);
  return rows.find(({ user_id }) => user_id === user);
}

function membership(c: Context, row: Row, state: Membership['state']): Membership {
  return { url: new URL(c.req.path, c.req.url).href, role: newMembership.parse(row).role, state };
}
