import { expect } from 'playwright/test';
import { LANGUAGES } from '../../src/words/language.ts';
import { test } from './browsing.ts';

/** A reader follows a figure to the place it came from. */
for (const language of LANGUAGES) {
  test(`three clicks lead from the total to the cell of the source: ${language}`, async ({
    page,
  }) => {
    await page.goto(`${language}/`);
    await page.locator('.facts a').first().click();
    await page.locator('#measures tr[data-id="3"] a').first().click();
    await page.locator('.detail a.figure-link').first().click();

    await expect(page).toHaveURL(/\/sources\/resource-cost-table\/#cell-3-b1_total$/);
    const cell = page.locator(':target');
    await expect(cell).toHaveText('158000');
    await expect(cell).toBeInViewport();
    const colour = await cell.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(colour).toBe('solid');
  });
}

test('from the row of the source back to its measure', async ({ page }) => {
  await page.goto('ky/sources/resource-cost-table/#cell-27-b1_total');
  const row = page.locator('.document a.row-link', { hasText: '27' });
  await row.click();
  await expect(page).toHaveURL(/\/programme\/measures\/27\/$/);
});

test('from measure 27 to its irregularity and back', async ({ page }) => {
  await page.goto('ky/programme/measures/27/');
  await page.locator('#irregularities .oddity a').first().click();
  await expect(page).toHaveURL(/\/programme\/irregularities\/#/);
  const row = page.locator('tr:target');
  await expect(row).toBeInViewport();
  await row.locator('th a').click();
  await expect(page).toHaveURL(/\/programme\/measures\/27\/$/);
});

test('a computed figure leads to the rule it was computed by', async ({ page }) => {
  await page.goto('en/programme/costs/');
  await page.locator('#where a.computed').first().click();
  await expect(page).toHaveURL(/\/about\/#computed-share$/);
  await expect(page.locator(':target')).toBeInViewport();
});
