/**
 * As little of a browser as the journeys need: one window, real clicks and key strokes, questions
 * put to the page. One implementation a browser, so that a journey is written once.
 */
export interface Driver {
  /** As the browser calls itself, with its version. */
  readonly version: string;
  open(url: string): Promise<void>;
  back(): Promise<void>;
  /** Clicks the first element of a selector, brought into sight. */
  click(selector: string): Promise<void>;
  /** Key strokes into what has the focus. */
  type(text: string): Promise<void>;
  press(key: 'Enter'): Promise<void>;
  /** Runs a function in the page, with values that JSON can carry; it sees nothing from here. */
  ask<Answer, Given extends readonly unknown[]>(
    question: (...given: Given) => Answer,
    ...given: Given
  ): Promise<Awaited<Answer>>;
  /** Runs the text of a script in the page, whatever the page’s policy says. */
  run(script: string): Promise<void>;
  /** PNG of the window. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

interface LaunchOptions {
  /** Without them the page’s own scripts don’t run; questions are answered nevertheless. */
  readonly scripts: boolean;
  /** Folder where downloaded files arrive. */
  readonly downloads: string;
}

export type Launch = (options: LaunchOptions) => Promise<Driver>;

/** The desk that the pages are opened on, in pixels. */
export const WINDOW = { width: 1280, height: 900 };
