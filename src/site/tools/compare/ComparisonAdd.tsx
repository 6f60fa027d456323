import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Language } from '../../../words/language.ts';
import type { ChoiceGroup } from './choices.ts';
import { choicesOf } from './data.ts';

interface Props {
  readonly language: Language;
  readonly kind: 'parks' | 'plots';
  readonly chosen: readonly string[];
  readonly words: {
    readonly add: string;
    readonly choose: string;
    readonly failed: string;
  };
  add(id: string): void;
}

/** A button that turns into the list of what can be added; the list is fetched by pressing it. */
export default function ComparisonAdd(props: Props): ReactElement {
  const { language, kind, chosen, words, add } = props;
  const [groups, setGroups] = useState<readonly ChoiceGroup[] | null>(null);
  const [failed, setFailed] = useState(false);
  const list = useRef<HTMLSelectElement>(null);

  useEffect(() => {
    if (groups !== null) list.current?.focus();
  }, [groups]);

  const open = (): void => {
    setFailed(false);
    choicesOf(kind, language).then(setGroups, () => setFailed(true));
  };

  if (groups === null) {
    return (
      <div>
        <button type="button" className="button" onClick={open}>
          {words.add}
        </button>
        <p className="small" role="alert">
          {failed && words.failed}
        </p>
      </div>
    );
  }
  return (
    <form
      className="joined compare-add"
      onSubmit={(event) => {
        event.preventDefault();
        const id = list.current?.value ?? '';
        if (id === '') return;
        setGroups(null);
        add(id);
      }}
    >
      <select ref={list} className="input" aria-label={words.choose} defaultValue="">
        <option value="">{words.choose}</option>
        {groups.map(({ name, choices }) => (
          <optgroup key={name} label={name}>
            {choices
              .filter(({ id }) => !chosen.includes(id))
              .map((choice) => (
                <option key={choice.id} value={choice.id}>
                  {choice.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <button type="submit" className="button primary">
        {words.add}
      </button>
    </form>
  );
}
