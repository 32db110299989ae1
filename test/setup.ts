import { z } from 'zod';

// The built extension runs under a policy that forbids code from strings; tests use the same zod.
z.config({ jitless: true });
