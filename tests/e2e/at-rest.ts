import type { Frame, Locator, Page } from 'playwright/test';

/**
 * Waits, however long it takes, until a document may be measured: every face of type that its text
 * asks for has come and is in use, pictures in sight have their size, and nothing moved over two frames.
 */
export async function atRest(target: Page | Frame | Locator): Promise<void> {
  const root = 'locator' in target && 'goto' in target ? target.locator('html') : target;
  await root.evaluate(async (element) => {
    const { documentElement: html, fonts, images } = element.ownerDocument;
    const view = element.ownerDocument.defaultView ?? window;
    const frame = (): Promise<unknown> =>
      new Promise((resolve) => view.requestAnimationFrame(resolve));
    const shape = (): string => {
      const boxes = [html, ...html.querySelectorAll('body, body > *, main > *, main > * > *')];
      return boxes
        .map((box) => {
          const { x, y, width, height } = box.getBoundingClientRect();
          return [x + view.scrollX, y + view.scrollY, width, height].join(' ');
        })
        .join(';');
    };
    let still = 0;
    for (let last = shape(); still < 2;) {
      // Asked after the layout above, which is what makes a face begin to load.
      await fonts.ready;
      await Promise.all([...images].filter(({ loading }) => loading !== 'lazy').map(decoded));
      await frame();
      const now = shape();
      still = now === last && fonts.status === 'loaded' ? still + 1 : 0;
      last = now;
    }
    /** A picture that does not come is a fault of another test. */
    async function decoded(image: HTMLImageElement): Promise<void> {
      await image.decode().catch(() => undefined);
    }
  });
}
