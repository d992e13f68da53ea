import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sheet } from '@/components/compare/sheet';
import { copyImage, copyMarkdown, saveImage } from '@/entrypoints/dashboard/compare/share';

vi.mock('wxt/browser', () => import('../../components/browser'));
const pictureOf = vi.hoisted(() => vi.fn<() => Promise<Blob>>());
vi.mock('@/entrypoints/dashboard/compare/picture/picture', () => ({ pictureOf }));
const download = vi.hoisted(() => vi.fn<(name: string, content: unknown, type: string) => void>());
vi.mock('@/components/download', () => ({ download }));

const sheet: Sheet = { postings: [], sections: [], made: 'GoLens', sources: [] };
const png = new Blob(['png'], { type: 'image/png' });
const clipboard = {
  writeText: vi.fn<(text: string) => Promise<void>>(),
  write: vi.fn<(items: unknown[]) => Promise<void>>(),
};

beforeEach(() => {
  vi.resetAllMocks();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.stubGlobal('navigator', { clipboard });
  vi.stubGlobal('ClipboardItem', Object);
  pictureOf.mockResolvedValue(png);
});
afterEach(() => vi.unstubAllGlobals());

describe('taking the comparison along', () => {
  it('copies Markdown', async () => {
    expect(await copyMarkdown(sheet)).toBe('已复制为 Markdown 表格。');
    expect(clipboard.writeText.mock.calls[0]?.[0]).toContain('GoLens');
    expect(download).not.toHaveBeenCalled();
  });

  it('copies the picture', async () => {
    expect(await copyImage(sheet)).toBe('图片已复制。');
    expect(clipboard.write).toHaveBeenCalledOnce();
  });

  it.each([
    ['md', copyMarkdown],
    ['png', copyImage],
  ])('gives a file "%s" where the clipboard refuses, and says so', async (ending, copy) => {
    clipboard.writeText.mockRejectedValue(new Error('refused'));
    clipboard.write.mockRejectedValue(new Error('refused'));
    expect(await copy(sheet)).toMatch(new RegExp(`已改为下载 golens-compare-[\\d-]+\\.${ending}`));
    expect(download).toHaveBeenCalledOnce();
  });

  it('gives a file where the browser cannot put pictures into the clipboard at all', async () => {
    vi.stubGlobal('ClipboardItem', undefined);
    expect(await copyImage(sheet)).toContain('已改为下载');
  });

  it('saves the picture', async () => {
    expect(await saveImage(sheet)).toContain('图片已保存为 golens-compare-');
    expect(download.mock.calls[0]?.slice(1)).toEqual([png, 'image/png']);
  });

  it.each([
    ['copying', copyImage],
    ['saving', saveImage],
  ])('says that it could not be drawn when %s', async (_, act) => {
    pictureOf.mockRejectedValue(new Error('no canvas'));
    clipboard.write.mockRejectedValue(new Error('no canvas'));
    expect(await act(sheet)).toContain('图片没能画出来');
  });
});
