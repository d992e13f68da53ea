import { expect, it } from 'vitest';
import { workModeIn } from '@/lib/parse/work-mode';

it.each([
  ['全员远程', 'remote'],
  ['每周可远程办公两天', 'hybrid'],
  ['熟悉远程调用框架', null],
  ['不支持远程', 'onsite'],
  ['办公室坐班', 'onsite'],
  ['the teams sit together', null],
  ['Fully remote in the EU', 'remote'],
  ['Hybrid, two days in the office', 'hybrid'],
  ['hybrid cloud storage', null],
  ['Work from office only', 'onsite'],
])('%s', (text, mode) => expect(workModeIn('', text)).toBe(mode));
