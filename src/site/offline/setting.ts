/**
 * Whether visited pages are kept on the device of the reader: yes, unless SERVICE_WORKER=off. A misspelt
 * value stops the build, so that nobody believes it switched off when it is not.
 */
export function keepsPages(environment: string | undefined): boolean {
  if (environment === undefined || environment === '' || environment === 'on') return true;
  if (environment === 'off') return false;
  throw new Error(`SERVICE_WORKER=${environment}: on or off is expected`);
}
