import type { Activity } from './activity.ts';

/**
 * The slugs of a few other activities that build the same competency areas. An area that few activities build says more about what
 * two of them have in common than one that many build, so it counts for more. Among equals the next ones in the list follow, going
 * round, so that no activity is suggested everywhere and none nowhere.
 */
export function relatedActivities(slug: string, activities: ReadonlyMap<string, Activity>, count = 3): readonly string[] {
  const competencies = activities.get(slug)?.competencies ?? [];
  const areasOf = (other: string) => activities.get(other)?.competencies ?? [];
  const slugs = [...activities.keys()];
  const weights = new Map(competencies.map((area) => [area, 1 / slugs.filter((other) => areasOf(other).includes(area)).length]));
  const nearness = (other: string) => areasOf(other).reduce((sum, area) => sum + (weights.get(area) ?? 0), 0);
  const own = slugs.indexOf(slug);
  return [...slugs.slice(own + 1), ...slugs.slice(0, Math.max(own, 0))]
    .filter((other) => nearness(other) > 0)
    .sort((a, b) => nearness(b) - nearness(a))
    .slice(0, count);
}
