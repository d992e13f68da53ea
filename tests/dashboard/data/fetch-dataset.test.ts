import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchDataset, readDatasetFile } from '@/entrypoints/dashboard/data/fetch-dataset';

vi.mock('wxt/browser', () => import('../../components/browser'));

const ADDRESS = 'https://data.example.com/market.json';
const fetched = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();
const large = 'x'.repeat(5_000_001);

beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('asks once, with nothing of the reader in it', async () => {
  fetched.mockResolvedValue(new Response('{"version":"数据"}'));
  expect(await fetchDataset(ADDRESS)).toEqual({ text: '{"version":"数据"}' });
  expect(fetched).toHaveBeenCalledOnce();
  const wanted = { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual', cache: 'no-store' };
  expect(fetched).toHaveBeenCalledWith(ADDRESS, expect.objectContaining(wanted));
});

it.each<[string, () => Promise<Response>, string]>([
  ['is not there', () => Promise.resolve(new Response('', { status: 404 })), '返回错误 404'],
  ['leads elsewhere', () => Promise.resolve(redirected()), '转到了别的地址'],
  ['does not answer', () => Promise.reject(new TypeError('Failed to fetch')), '连不上 data.example.com'],
  ['is too large', () => Promise.resolve(new Response(large)), '超过 5 MB'],
  ['breaks off', () => Promise.resolve(new Response(brokenOff())), '连不上 data.example.com'],
])('says in a sentence that an address %s', async (_, answer, sentence) => {
  fetched.mockImplementation(answer);
  const found = await fetchDataset(ADDRESS);
  expect(found).toEqual({ sentence: expect.stringContaining(sentence) });
  expect(found).toEqual({ sentence: expect.stringContaining('什么也没有改变') });
});

it('reads a file, and refuses one that is too large before reading it', async () => {
  expect(await readDatasetFile(new File(['\uFEFF{}'], 'market.json'))).toEqual({ text: '{}' });
  const file = new File([large], 'market.json');
  const text = vi.spyOn(file, 'text');
  expect(await readDatasetFile(file)).toEqual({ sentence: expect.stringContaining('超过 5 MB') });
  expect(text).not.toHaveBeenCalled();
});

function redirected(): Response {
  return Object.defineProperty(new Response(''), 'type', { value: 'opaqueredirect' });
}

function brokenOff(): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: (controller) => controller.error(new TypeError('network error')) });
}
