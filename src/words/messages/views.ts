import type { Written } from '../language.ts';

/** Words of filtered tables and their downloads. */
export const views = {
  'view.filter': { ky: 'Саптарды тандоо', ru: 'Отбор строк', en: 'Filter rows' },
  'view.more': { ky: 'Башка шарттар', ru: 'Другие условия', en: 'More filters' },
  'view.rows': {
    ky: 'Көрсөтүлгөн саптар: {count} / {total}',
    ru: 'Показано строк: {count} из {total}',
    en: 'Rows shown: {count} of {total}',
  },
  'view.none': {
    ky: 'Бул шарттарга туура келген сап жок. Шарттардын бирин алып салыңыз.',
    ru: 'Под эти условия не подходит ни одна строка. Уберите одно из условий.',
    en: 'No row fits these filters. Remove one of them.',
  },
  'view.ignored': {
    ky: 'Даректин түшүнүксүз бөлүктөрү эске алынган жок:',
    ru: 'Непонятные части адреса не учтены:',
    en: 'Parts of the address that mean nothing here were left out:',
  },
  'view.download': {
    ky: 'Жүктөп алуу: {count} сап, {format}, ≈\u00A0{size}',
    ru: 'Скачать {count} {count:строку|строки|строк}, {format}, ≈\u00A0{size}',
    en: 'Download {count} {count:row|rows}, {format}, ≈\u00A0{size}',
  },
  'view.download-short': {
    ky: '{format}, ≈\u00A0{size}',
    ru: '{format}, ≈\u00A0{size}',
    en: '{format}, ≈\u00A0{size}',
  },
  'view.resident-current': { ky: 'учурдагы', ru: 'действующий', en: 'current' },
  'view.file-about': { ky: 'Файл жөнүндө', ru: 'О файле', en: 'About this file' },
  'view.file-title': { ky: 'Файлдын аталышы', ru: 'Название файла', en: 'File title' },
  'view.source-of-rows': {
    ky: 'Ар бир саптын булагы “{column}” тилкесинде көрсөтүлгөн: {address}',
    ru: 'Источник каждой строки указан в столбце «{column}»: {address}',
    en: 'The source of each row stands in the column “{column}”: {address}',
  },
} as const satisfies Record<string, Written>;
