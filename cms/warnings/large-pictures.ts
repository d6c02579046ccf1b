import { mediaFolder } from '../content-files.ts';
import { largeBytes, largestBytes, sizeInWords } from '../images/file-size.ts';
import type { Warning } from './warning.ts';

/** Pictures that a phone waits for. Those that are larger still are a problem (checks/ensure-pictures-are-small.ts). */
export const largePictures: Warning = {
  name: `Which pictures are larger than ${sizeInWords(largeBytes)}?`,
  warningsIn: ({ media }) =>
    [...media]
      .filter(([, bytes]) => bytes > largeBytes && bytes <= largestBytes)
      .map(([name, bytes]) => ({
        file: `${mediaFolder}/${name}`,
        message: `This picture has ${sizeInWords(bytes)}. Below ${sizeInWords(largeBytes)} it would load faster on a phone.`,
      })),
};
