import type { Activity } from './activity.ts';

/**
 * The slugs of a few other activities that build the same competency areas: those that share most come first.
 * Among equals the next ones in the list follow, going round, so that no activity is suggested everywhere and none nowhere.
 */
export function relatedActivities(slug: string, activities: ReadonlyMap<string, Activity>, count = 3): readonly string[] {
  const competencies = activities.get(slug)?.competencies ?? [];
  const slugs = [...activities.keys()];
  const own = slugs.indexOf(slug);
  const following = [...slugs.slice(own + 1), ...slugs.slice(0, Math.max(own, 0))];
  const shared = (other: string) => activities.get(other)?.competencies.filter((area) => competencies.includes(area)).length ?? 0;
  return following
    .filter((other) => shared(other) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, count);
}
