// Rules of the repository may let some write drafts and others publish them. Whoever may not is told before she presses the button.
import { type GitHubRepository, NoAnswer } from './github-repository.ts';
import { colleagueWords } from './words.ts';

/** Why whoever signed in may not publish, and who may; undefined where she may. Where GitHub does not say, its refusal will (publish-draft.ts). */
export async function readRefusal(repository: GitHubRepository): Promise<string | undefined> {
  const mayPublish = await repository.mayPublish().catch(orElse(true));
  if (mayPublish) return undefined;
  return colleagueWords.mayNotPublish(await repository.readAdministrators().catch(orElse([])));
}

function orElse<Value>(value: Value): (error: unknown) => Value {
  return (error) => {
    if (error instanceof NoAnswer) return value;
    throw error;
  };
}
