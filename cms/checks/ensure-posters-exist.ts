import type { Check } from './check.ts';

const uploaded = /^\/media\//;

/** A poster that an editor has chosen is among the pictures. One of `public/`, which a developer put there, the build looks for. */
export const ensurePostersExist: Check = {
  name: 'Ensure every poster of a recording is among the uploaded pictures',
  problemsIn: (_data, _texts, { forum }, media) =>
    [...forum].flatMap(([id, { recording }]) => {
      const poster = recording?.poster;
      if (poster === undefined || !uploaded.test(poster) || media.has(poster.replace(uploaded, ''))) return [];
      return [
        {
          file: `forum/${id}.yml`,
          path: ['recording', 'poster'],
          message: `There is no picture ${poster.replace(uploaded, '')}. Upload it, choose another one, or leave the poster out.`,
        },
      ];
    }),
};
