import type { TableView, ViewField } from './view.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** A field of the view’s form: a text, a list to open or a row of buttons. */
export interface Control {
  readonly field: ViewField;
  /** The value that nobody has touched. */
  readonly untouched: string;
  /** What is chosen; the browser keeps it, also before this script has come. */
  value: string;
  /** What is chosen, as the form says it. */
  readonly words: string;
  /** A template of what a chip says of it; none where there are no chips, or none for this field. */
  readonly chip: string | undefined;
}

export function controlsOf(form: HTMLFormElement): Control[] {
  const fields = [...form.elements].filter(
    (element): element is Field =>
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement,
  );
  return [...new Set(fields.map(({ name }) => name))].map((name) =>
    controlOf(
      name,
      fields.filter((field) => field.name === name),
    ),
  );
}

function controlOf(name: string, parts: readonly Field[]): Control {
  const [first] = parts;
  const { kind, chip } = first?.closest<HTMLElement>('[data-kind]')?.dataset ?? {};
  const isText = kind === 'text';
  const offered = isText
    ? []
    : parts.flatMap((part) =>
        part instanceof HTMLSelectElement
          ? [...part.options].map(({ value }) => value)
          : part.value,
      );
  const chosen = (): Field | undefined =>
    parts.find((part) => !(part instanceof HTMLInputElement) || isText || part.checked);
  return {
    field: {
      name,
      kind: kind as ViewField['kind'],
      values: offered.filter((value) => value !== ''),
    },
    untouched: offered[0] ?? '',
    get value() {
      return chosen()?.value ?? '';
    },
    set value(value) {
      for (const part of parts) {
        if (part instanceof HTMLInputElement && !isText) part.checked = part.value === value;
        else part.value = value;
      }
    },
    get words() {
      const part = chosen();
      if (part instanceof HTMLSelectElement) return part.selectedOptions[0]?.text ?? '';
      return (isText ? part?.value : part?.labels?.[0]?.textContent.trim()) ?? '';
    },
    chip,
  };
}

/** What the form says, by the names of its fields. */
export const queryOf = (controls: readonly Control[]): URLSearchParams =>
  new URLSearchParams(controls.map(({ field, value }) => [field.name, value]));

export function fill(controls: readonly Control[], view: TableView): void {
  for (const control of controls) control.value = view[control.field.name] ?? '';
}
