import type { Codec } from '../../view/codec.ts';
import type { FinderView } from './view.ts';

const SUPPLY_NAMES: ReadonlySet<string> = new Set(['gas', 'heat', 'sewage', 'internet']);

/** A supply is a box to tick with an amount beside it: `gas` and `gas-amount`. */
export const amountField = (name: string): string => `${name}-amount`;

/** What stands in the form, as the address would say it. */
export function formQuery(form: HTMLFormElement): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, held] of new FormData(form)) {
    const value = typeof held === 'string' ? held.trim() : '';
    const of = name.replace(/-amount$/, '');
    if (value !== '') query.set(of, value);
  }
  return query;
}

/** The fields of a form that is being read for the first time: what the reader has already changed. */
export function touchedQuery(form: HTMLFormElement, codec: Codec<FinderView>): URLSearchParams {
  const untouched = formValues(codec, codec.initial);
  const touched = formQuery(form);
  for (const [name, value] of [...touched]) {
    if (untouched.get(name) === value) touched.delete(name);
  }
  return touched;
}

/** Puts a view into the form. */
export function fillForm(form: HTMLFormElement, codec: Codec<FinderView>, view: FinderView): void {
  const values = formValues(codec, view);
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) field.value = values.get(field.name) ?? '';
    if (!(field instanceof HTMLInputElement)) continue;
    const name = field.name.replace(/-amount$/, '');
    const value = values.get(name) ?? '';
    if (field.type === 'radio') field.checked = field.value === value;
    else if (field.type === 'checkbox') field.checked = value !== '';
    else if (SUPPLY_NAMES.has(name)) field.value = value === 'yes' ? '' : value;
    else field.value = value;
    field.removeAttribute('aria-invalid');
  }
}

/** Every value of a view by its name, those that an address leaves out as well. */
function formValues(codec: Codec<FinderView>, view: FinderView): Map<string, string> {
  const written = codec.write(view);
  const { sites, currency, basis } = view;
  return new Map([...Object.entries({ sites, currency, basis }), ...written]);
}

/** Fields whose text is no number are marked; their labels are given back. */
export function markInvalid(form: HTMLFormElement, names: readonly string[]): string[] {
  const labels: string[] = [];
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement) || field.inputMode !== 'decimal') continue;
    const invalid = field.value.trim() !== '' && names.includes(field.name.replace(/-amount$/, ''));
    if (invalid) {
      field.setAttribute('aria-invalid', 'true');
      labels.push(field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? field.name);
    } else field.removeAttribute('aria-invalid');
  }
  return labels;
}

/** One step up or down from what stands in a field; nothing is left below the first step. */
export function step(field: HTMLInputElement, by: number): void {
  const now = Number(field.value.trim().replace(',', '.')) || 0;
  const next = Math.round((now + by) * 1_000_000) / 1_000_000;
  field.value = next > 0 ? String(next) : '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
