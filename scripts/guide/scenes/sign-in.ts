import { type Scene, wholeWindow } from '../scene.ts';

export const signIn: Scene = {
  name: 'sign-in',
  shows: [],
  madeOf: ['src/pages/admin/index.astro'],
  isBeforeSignIn: true,
  bring: async () => wholeWindow(620),
};
