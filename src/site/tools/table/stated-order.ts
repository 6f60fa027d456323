/**
 * The order of two texts, by number where both are one. What is empty is not stated and stands last.
 */
export function compareStated(one: string, other: string): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  const difference = Number(one) - Number(other);
  if (!Number.isNaN(difference)) return difference;
  return one < other ? -1 : Number(one > other);
}
