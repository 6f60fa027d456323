import type { ReactElement } from 'react';
import type { Ignored } from '../../view/codec.ts';
import { ignoredTexts } from './ignored.ts';

/** Names, as text, the parts of an address that the page can't use. */
export default function IgnoredParts(props: {
  readonly ignored: readonly Ignored[];
  readonly title: string;
}): ReactElement | null {
  if (props.ignored.length === 0) return null;
  return (
    <div className="view-ignored mt-4">
      <p>{props.title}</p>
      <ul>
        {ignoredTexts(props.ignored).map((text, index) => (
          <li key={index}>
            <code>{text}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
