// Files share a workerd, whose start takes a second each; what one of them stored is gone before the next.
import { reset } from 'cloudflare:test';
import { beforeAll } from 'vitest';

beforeAll(() => reset());
