import { useState, type ReactElement } from 'react';
import type { SayCheck } from './words.ts';
import type { CheckLink } from './link.ts';
import type { Archive } from './protocol.ts';
import { save } from '../downloads/save.ts';

interface Props {
  readonly archive: Archive;
  readonly link: CheckLink;
  readonly say: SayCheck;
}

/** The mended files, to send or to put where they belong. */
export default function CheckArchive({ archive, link, say }: Props): ReactElement {
  const [failed, setFailed] = useState(false);
  const give = async (): Promise<void> => {
    setFailed(false);
    try {
      const bytes = await link.ask('archive', null);
      save(new Blob([bytes], { type: 'application/zip' }), archive.name);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section className="check-part">
      <h3>{say('check.archive')}</h3>
      <p>{say('check.archive-text')}</p>
      {archive.restricted && <p className="check-warning">{say('check.archive-restricted')}</p>}
      <ul className="check-files">
        {archive.files.map((file) => (
          <li className="mono" key={file}>
            {file}
          </li>
        ))}
      </ul>
      <button type="button" className="button primary" onClick={() => void give()}>
        {say('check.archive-button')}
      </button>
      <p role="alert" className="check-error">
        {failed && say('check.failed')}
      </p>
    </section>
  );
}
