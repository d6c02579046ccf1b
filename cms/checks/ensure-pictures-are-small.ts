import { mediaFolder } from '../content-files.ts';
import { largestBytes, sizeInWords } from '../images/file-size.ts';
import type { TextCheck } from './check.ts';

/** A picture straight from a camera costs a reader on a phone time and money, and stays in the history for good. */
export const ensurePicturesAreSmall: TextCheck = {
  name: 'Ensure no uploaded picture is larger than 1 MB',
  problemsIn: (_texts, media) =>
    [...media]
      .filter(([, bytes]) => bytes > largestBytes)
      .map(([name, bytes]) => ({
        file: `${mediaFolder}/${name}`,
        message:
          `This picture has ${sizeInWords(bytes)}, and ${sizeInWords(largestBytes)} is the most. ` +
          'Make it smaller: 1,600 pixels on its longer side are enough. Then upload it again.',
      })),
};
