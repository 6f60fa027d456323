/**
 * The version of the published data (`1.0.0`); `null` while nothing has been released. Everything
 * that prints a version asks here.
 */
export function dataVersion(): string | null {
  return null;
}
