import type { Moment } from '../../src/domain/cycle/phase.ts';
import { momentState, momentTexts } from '../../src/domain/page/moment-texts.ts';
import { programData } from '../program-data.ts';
import type { Filling } from './fill.ts';

/** The filling of every page that depends on the moment: the texts that the build puts there too, for the moment of the request. */
export function momentFilling(moment: Moment): Filling {
  return { when: [momentState(moment)], text: momentTexts(moment, programData.program) };
}
