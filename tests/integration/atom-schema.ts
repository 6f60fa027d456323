import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';

const schema = RelaxNGValidator.fromDoc(
  XmlDocument.fromString(readFileSync('tests/fixtures/standards/atom.rng', 'utf8')),
);

/** What the schema of RFC 4287 has against a feed; `null` when nothing. */
export function atomFault(xml: string): string | null {
  try {
    schema.validate(XmlDocument.fromString(xml));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
