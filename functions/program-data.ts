/** The program's content as compiled into this Worker. */
export { programData } from '../.generated/program.ts';
