import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Settings } from '@/lib/posting/settings';
import { ask } from '@/scripts/launch';
import { CHINESE } from '../parse/resumes-zh';
import { docx, latinPdf, paragraph, unicodePdf } from '../profile/documents';
import { browserWith, strayRequests, type Chapter } from './chapter';
import { violations } from './violations';

const [RESUME] = CHINESE;

/** The first run, and a profile read out of files: in a real browser, and stored only when it is saved. */
export const profile: Chapter = async function* ({ extension, folder }) {
  assert.ok(RESUME);
  const browser = await browserWith({ extension, profile: join(folder, 'profile') });
  assert.ok(browser.welcomed);
  const page = await browser.context.newPage();
  const url = (path: string) => `chrome-extension://${browser.id}/${path}`;
  await page.goto(url('welcome.html'));
  await page.getByRole('combobox').first().fill('shang');
  await page.keyboard.press('Enter');
  await page.getByText('已保存').waitFor();
  assert.equal((await ask<Settings>(page, 'settings.read')).profile.city, '上海');
  assert.deepEqual(await violations(page), []);
  yield 'the first page opens after the installation, and takes a city by keyboard';

  await page.goto(url('dashboard.html#profile'));
  const lines = RESUME.text.split('\n');
  const wanted = RESUME.skills.toSorted();
  const files = { 'resume.pdf': unicodePdf(lines), 'resume.docx': docx(lines.map(paragraph).join('')) };
  for (const [name, bytes] of Object.entries(files)) {
    await give(page, name, bytes);
    await page.locator('.resume-confirm').waitFor();
    assert.deepEqual(await violations(page), []);
    await page.getByRole('button', { name: '填入资料' }).click();
    assert.deepEqual((await ask<Settings>(page, 'settings.read')).profile.skills, []);
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('已保存，').waitFor();
    const { profile: stored } = await ask<Settings>(page, 'settings.read');
    assert.deepEqual(stored.skills.toSorted(), wanted, name);
    assert.deepEqual([stored.city, stored.degree], [RESUME.city, RESUME.degree]);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    await ask(page, 'everything.delete');
    await page.reload();
    yield `${name} is read in the browser, and nothing of it is stored but what was confirmed and saved`;
  }
  await give(page, 'secret.pdf', latinPdf(['secret'], { encrypted: true }));
  await page.getByRole('alert').filter({ hasText: '密码' }).waitFor();
  assert.deepEqual(strayRequests(browser, []), []);
  yield 'a PDF with a password is refused in one sentence; no request was made';
  await browser.close();
};

const give = (page: Page, name: string, bytes: Uint8Array) =>
  page
    .locator('.resume input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
