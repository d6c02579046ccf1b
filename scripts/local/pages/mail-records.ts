/** The parts of the emulated mail service's replies that its pages show. */
import { z } from 'zod';

export const mailSchema = z.object({
  id: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  reply_to: z.array(z.string()),
  subject: z.string(),
  text: z.string().nullable(),
  created_at: z.string(),
});

export const mailListSchema = z.object({ data: z.array(mailSchema) });

export type ShownMail = z.infer<typeof mailSchema>;
