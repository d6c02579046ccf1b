import { type Scene, wholeWindow } from '../scene.ts';

export const signIn: Scene = {
  name: 'sign-in',
  shows: [],
  isBeforeSignIn: true,
  bring: async () => wholeWindow(620),
};
