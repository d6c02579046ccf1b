// US school grades of Flesch and Kincaid; a reading age is about five years more. The texts stay readable for somebody on a phone
// at a service desk.

/** No page may be harder. */
export const hardestPageGrade = 10;

/** A text above it is worth a look, and half of the pages are at it or below. */
export const aimedGrade = 8;

/** The grade of fewer words says more about one long word than about the text. */
export const fewestWords = 30;
