import puppeteer from 'puppeteer-core';
import { firefoxPath } from '../../src/ops/commands/other-browsers.ts';
import { WINDOW, type Launch } from './driver.ts';

/** Firefox by WebDriver BiDi, which puppeteer speaks and Debian’s Firefox brings. */
export const launchFirefox: Launch = async ({ scripts, downloads }) => {
  const executablePath = firefoxPath();
  if (executablePath === undefined) throw new Error('No Firefox on this machine');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    defaultViewport: WINDOW,
    extraPrefsFirefox: {
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'javascript.enabled': scripts,
    },
  });
  const page = await browser.newPage();
  return {
    version: await browser.version(),
    open: async (url) => void (await page.goto(url)),
    back: async () => void (await page.goBack()),
    // Puppeteer's own click asks the page's scripts where the element is, and here they may be off.
    click: async (selector) => {
      const { x, y } = await page.$eval(selector, (element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      await page.mouse.click(x, y);
    },
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    ask: <Answer, Given extends readonly unknown[]>(
      question: (...given: Given) => Answer,
      ...given: Given
    ) => page.evaluate<[], () => Answer>(`(${question.toString()})(...${JSON.stringify(given)})`),
    run: async (script) => void (await page.evaluate(script)),
    screenshot: async () => Buffer.from(await page.screenshot()),
    close: () => browser.close(),
  };
};
