import type { Written } from '../language.ts';

/** Words of charts that are taken away, and of the pictures of shared links. */
export const takeaway = {
  'takeaway.files': {
    ky: 'Диаграмманы жүктөп алуу: {title}',
    ru: 'Скачать диаграмму: {title}',
    en: 'Download the chart: {title}',
  },
  'takeaway.embed': { ky: 'Сайтка коюу', ru: 'Вставить на сайт', en: 'Embed' },
  'takeaway.citation-text': {
    ky: 'Шилтеме тексти',
    ru: 'Ссылка для цитирования',
    en: 'Citation',
  },
  'takeaway.code': {
    ky: 'Барагыңызга коюлуучу код',
    ru: 'Код для вставки на вашу страницу',
    en: 'Code to put into your page',
  },
  'takeaway.code-hint': {
    ky: 'Диаграмма 640 пикселден тар мамычада турса, height ордуна {height} деп жазыңыз жана style атрибутун алып салыңыз.',
    ru: 'Если диаграмма стоит в колонке шириной менее 640 пикселей, укажите height {height} и уберите атрибут style.',
    en: 'In a column narrower than 640 pixels set height to {height} and leave out the style attribute.',
  },
  'takeaway.frame': {
    ky: 'Алкактагы көрүнүшү',
    ru: 'Как это выглядит в рамке',
    en: 'How it looks in a frame',
  },
  'takeaway.citation': {
    ky: '{portalName} порталы. “{title}”. Маалымат жаңыртылган күн: {date}. {address}',
    ru: 'Портал «{portalName}». «{title}». Данные обновлены: {date}. {address}',
    en: '{portalName} portal. “{title}”. Data updated on {date}. {address}',
  },
  'takeaway.back': {
    ky: 'Бул диаграмма {portalName} порталында',
    ru: 'Эта диаграмма на портале «{portalName}»',
    en: 'This chart on the {portalName} portal',
  },
  'takeaway.source-table': {
    ky: 'Булак: ресурстук наркын баалоо жадыбалы',
    ru: 'Источник: таблица оценки ресурсной стоимости',
    en: 'Source: resource-cost table',
  },
  'takeaway.source-parks': {
    ky: 'Булак: ачык булактар, алар ар бир аянтчанын барагында аталган. Санын портал эсептеген.',
    ru: 'Источник: открытые источники, названные на странице каждой площадки. Число рассчитано порталом.',
    en: 'Source: open sources, named on the page of each site. The number is computed by the portal.',
  },
} as const satisfies Record<string, Written>;
