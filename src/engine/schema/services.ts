import { answer, code, text, yesNo } from './field.ts';
import { SERVICES } from './park-codes.ts';
import { parkProvenance } from './provenance.ts';
import { registered } from './table.ts';
import { asking } from './words.ts';

/** Which of the nine services of point 13 the management company offers (10.7). */
export const services = registered({
  name: 'services',
  file: 'parks/*/services.csv',
  title: { ky: 'Кызматтар', ru: 'Услуги', en: 'Services' },
  description: {
    ky: 'Жобонун 13-пунктундагы тогуз кызматтын кайсынысын башкаруу компаниясы көрсөтөт.',
    ru: 'Какие из девяти услуг пункта 13 Положения оказывает управляющая компания.',
    en: 'Which of the nine services of clause 13 of the Regulation the management company offers.',
  },
  owner: 'park',
  access: 'open',
  mayBeAbsent: true,
  published: {
    as: 'services',
    for: {
      ky: 'Башкаруу компаниясынын кызматтарын салыштырган адамга.',
      ru: 'Тому, кто сравнивает услуги управляющих компаний.',
      en: 'For whoever compares the services of management companies.',
    },
  },
  key: ['service'],
  fields: {
    service: code(SERVICES, asking('13', ['Кызмат', 'Услуга', 'Service'])),
    offered: answer(yesNo(asking('10.7', ['Көрсөтүлөт', 'Оказывается', 'Offered']))),
    price: answer(text(asking('10.7', ['Баасы', 'Цена', 'Price']))),
    ...parkProvenance,
  },
});
