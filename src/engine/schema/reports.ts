import { address, answer, date, quarter, yesNo } from './field.ts';
import { parkProvenance } from './provenance.ts';
import { registered } from './table.ts';
import { asking } from './words.ts';

/** The quarterly reports of the management company to the Cabinet of Ministers (point 7). */
export const reports = registered({
  name: 'reports',
  file: 'parks/*/reports.csv',
  title: { ky: 'Кварталдык отчеттор', ru: 'Квартальные отчёты', en: 'Quarterly reports' },
  description: {
    ky: 'Башкаруу компаниясынын Министрлер Кабинетине ар кварталдагы отчеттору. Жободо тапшыруу күнү аныкталган эмес.',
    ru: 'Ежеквартальные отчёты управляющей компании Кабинету Министров. День сдачи Положением не установлен.',
    en: 'Quarterly reports of the management company to the Cabinet of Ministers. The Regulation sets no due day.',
  },
  owner: 'park',
  access: 'open',
  mayBeAbsent: true,
  published: {
    as: 'reports',
    for: {
      ky: 'Башкаруу компанияларынын кварталдык отчетторун көзөмөлдөгөн адамга.',
      ru: 'Тому, кто следит за квартальными отчётами управляющих компаний.',
      en: 'For whoever follows the quarterly reports of management companies.',
    },
  },
  key: ['quarter'],
  fields: {
    quarter: quarter(asking('7', ['Квартал', 'Квартал', 'Quarter'])),
    submitted_on: answer(date(asking('7', ['Тапшырылган күнү', 'Дата сдачи', 'Submitted on']))),
    covers_park: answer(
      yesNo(asking('7', ['Парктын иши жөнүндө', 'О деятельности парка', 'On the park'])),
    ),
    covers_company: answer(
      yesNo(asking('7', ['Компаниянын иши жөнүндө', 'О деятельности компании', 'On the company'])),
    ),
    url: answer(address(asking('7', ['Дареги', 'Адрес', 'Address']))),
    ...parkProvenance,
  },
});
