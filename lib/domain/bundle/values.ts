import { z } from 'zod';

/** What people read: no control characters, none that turn the direction of writing round. */
export const name = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}\p{Bidi_Control}]+$/u)
    .regex(/\S/);
export const whole = (least: number, most: number) => z.number().int().min(least).max(most);
