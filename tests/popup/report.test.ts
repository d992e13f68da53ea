import { expect, it, vi } from 'vitest';
import { pathPattern } from '@/entrypoints/popup/report';

vi.mock('wxt/browser', () => import('../components/browser'));

it.each([
  ['https://www.zhipin.com/web/geek/jobs?query=golang', '/web/geek/jobs'],
  ['https://www.zhipin.com/job_detail/ab12~.html?lid=x#y', '/job_detail/*'],
  ['https://www.linkedin.com/jobs/view/go-engineer-at-somewhere-nice-4100', '/jobs/view/*'],
  ['https://example.com/%E5%BC%A0%E4%B8%89/jobs', '/*/jobs'],
  ['https://example.com/', '/'],
])('%s is told as %s', (url, pattern) => {
  expect(pathPattern(url)).toBe(pattern);
});
