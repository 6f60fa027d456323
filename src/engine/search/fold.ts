/**
 * Folds a text to the form in which it is compared: letters that a Russian keyboard lacks
 * (ө ү ң ё) become those it has, case and spacing go. й stays: it is not и with a mark here.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ө/g, 'о')
    .replace(/ү/g, 'у')
    .replace(/ң/g, 'н')
    .replace(/ё/g, 'е')
    .replace(/[“”«»"'’]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
