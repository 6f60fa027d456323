import { GROUNDS } from './park-codes.ts';
import {
  answer,
  code,
  date,
  id,
  optional,
  partialDate,
  reference,
  taxNumber,
  text,
  yesNo,
  type Field,
  type Reading,
} from './field.ts';
import { parkProvenance } from './provenance.ts';
import { registered } from './table.ts';
import { asking } from './words.ts';

type Ground = keyof typeof GROUNDS;

/** The fields of the register, in the order of the eleven dashes of 11.10. */
export const REGISTER_FIELDS = {
  full_name: answer(text(asking('11.10/2', ['Толук аталышы', 'Полное наименование', 'Full name']))),
  short_name: answer(
    text(
      asking('11.10/2', [
        'Кыскартылган (фирмалык) аталышы',
        'Сокращённое (фирменное) наименование',
        'Short (firm) name',
      ]),
    ),
  ),
  location: answer(text(asking('11.10/3', ['Жайгашкан жери', 'Место нахождения', 'Location']))),
  address: answer(text(asking('11.10/3', ['Дареги', 'Адрес', 'Address']))),
  registration_number: answer(
    text(
      asking('11.10/4', [
        'Негизги мамлекеттик каттоо номери',
        'Основной государственный регистрационный номер',
        'Main state registration number',
      ]),
    ),
  ),
  tin: answer(
    taxNumber(
      asking('11.10/4', [
        'Салык төлөөчүнүн идентификациялык номери',
        'Идентификационный номер налогоплательщика',
        'Taxpayer identification number',
      ]),
    ),
  ),
  other: answer(
    text(asking('11.10/4', ['Башка маалыматтар', 'Другие сведения', 'Other data on the resident'])),
  ),
  production: answer(
    text(
      asking('11.10/5', [
        'Өнөр жай өндүрүшүнүн түрү',
        'Вид промышленного производства',
        'Kind of industrial production',
      ]),
    ),
  ),
  contract_number: answer(
    text(asking('11.10/6', ['Келишимдин номери', 'Номер договора', 'Contract number'])),
  ),
  contract_subject: answer(
    text(asking('11.10/6', ['Келишимдин предмети', 'Предмет договора', 'Contract subject'])),
  ),
  contract_until: answer(
    partialDate(
      asking('11.10/6', ['Келишимдин мөөнөтү', 'Срок действия договора', 'Contract valid until']),
    ),
  ),
  contract_date: answer(
    date(asking('11.10/6', ['Келишимдин күнү', 'Дата договора', 'Date of the contract'])),
  ),
  contacts: answer(
    text(asking('11.10/7', ['Байланыш маалыматтары', 'Контактные данные', 'Contact data'])),
  ),
  entered_on: answer(date(asking('11.10/8', ['Киргизилген күнү', 'Дата внесения', 'Entered on']))),
  ended_on: answer(
    date(
      asking(
        '11.10/9',
        [
          'Токтотуу жазуусу киргизилген күн',
          'Дата внесения записи о прекращении',
          'Termination record entered on',
        ],
        [
          'Статусун токтотуу жөнүндө жазуу киргизилген күн. Токтотулган күндүн өзү эмес.',
          'День внесения записи о прекращении статуса, а не само прекращение.',
          'The day the record of termination was entered, not the day of termination.',
        ],
      ),
    ),
  ),
  ended_ground: answer(
    text(
      asking('11.10/10', ['Токтотуунун негизи', 'Основание прекращения', 'Ground for termination']),
    ),
  ),
  permits: answer(
    text(asking('11.10/11', ['Уруксат документтери', 'Разрешительные документы', 'Permits'])),
  ),
} as const;

export type RegisterFieldName = keyof typeof REGISTER_FIELDS;

/** Fields that may not be published, each with the ground. */
export type Withheld = ReadonlyMap<RegisterFieldName, Ground>;

const isRegisterField = (name: string): name is RegisterFieldName =>
  Object.hasOwn(REGISTER_FIELDS, name);
const isGround = (name: string): name is Ground => Object.hasOwn(GROUNDS, name);

/** `tin:commercial-secret; contacts:personal-data`: what 9 lets a register keep back, and why. */
function withheldField(): Field<Withheld> {
  return {
    ...text(
      asking(
        '9',
        ['Жабык талаалар', 'Скрытые поля', 'Withheld fields'],
        [
          'Жарыяланбай турган талаалар негизи менен: tin:commercial-secret; contacts:personal-data. Бош: жабык талаа жок.',
          'Поля, которые не публикуются, с основанием: tin:commercial-secret; contacts:personal-data. Пусто: скрытых полей нет.',
          'Fields that are not published, with the ground: tin:commercial-secret; contacts:personal-data. Empty: nothing is withheld.',
        ],
      ),
    ),
    read: readWithheld,
    write: (withheld) => [...withheld].map(([field, ground]) => `${field}:${ground}`).join('; '),
  };
}

function readWithheld(cell: string): Reading<Withheld> {
  const withheld = new Map<RegisterFieldName, Ground>();
  for (const part of cell.split(';').map((item) => item.trim())) {
    if (part === '') continue;
    const [name = '', ground = '', ...rest] = part.split(':').map((item) => item.trim());
    if (ground === '' || rest.length > 0) {
      return { ok: false, fault: { code: 'not-a-withheld-list' } };
    }
    if (!isRegisterField(name) || withheld.has(name)) {
      const fields = Object.keys(REGISTER_FIELDS);
      return { ok: false, fault: { code: 'unknown-withheld-field', name, fields } };
    }
    if (!isGround(ground)) {
      const grounds = Object.keys(GROUNDS);
      return { ok: false, fault: { code: 'unknown-ground', name: ground, grounds } };
    }
    withheld.set(name, ground);
  }
  return { ok: true, value: withheld };
}

/** The register as its keeper has it: open and restricted fields together. Never published as is. */
export const residents = registered({
  name: 'residents',
  file: 'parks/*/residents.csv',
  title: { ky: 'Резиденттердин реестри', ru: 'Реестр резидентов', en: 'Register of residents' },
  description: {
    ky: 'Жобонун 9-пункту жана 11-пунктунун 10-пунктчасы боюнча реестр. Чектелген маалыматтар жарыяланбайт, негизи гана көрсөтүлөт.',
    ru: 'Реестр по пункту 9 и подпункту 10 пункта 11 Положения. Ограниченные сведения не публикуются, указывается только основание.',
    en: 'The register of clauses 9 and 11.10 of the Regulation. Restricted data are not published, only the ground is.',
  },
  owner: 'park',
  access: 'restricted',
  mayBeAbsent: true,
  published: {
    as: 'residents',
    for: {
      ky: 'Паркта ким иштээрин билгиси келгендерге: реестрдин ачык бөлүгү гана, жабылган талаалардын негизи көрсөтүлгөн.',
      ru: 'Тому, кто хочет знать, кто работает в парке: только открытая часть реестра, с основанием для скрытых полей.',
      en: 'For whoever wants to know who works in a park: only the public part of the register, with the ground of what is withheld.',
    },
  },
  key: ['id'],
  derived: {
    ended: {
      after: 'permits',
      field: yesNo(asking('11.10/9', ['Статусу токтотулган', 'Статус прекращён', 'Status ended'])),
      value: ({ ended }: { readonly ended: boolean }) => ended,
    },
  },
  fields: {
    id: id(
      asking(
        null,
        ['Резидент', 'Резидент', 'Resident'],
        [
          'Парктын ичинде кайталанбаган код; ал ачык, ага чектелген маалымат жазбаңыз.',
          'Код, не повторяющийся внутри парка; он открыт, не пишите в него ограниченных сведений.',
          'Code, not repeated within the park; it is public, so put nothing restricted into it.',
        ],
      ),
    ),
    kind: code(
      {
        'legal-entity': { ky: 'юридикалык жак', ru: 'юридическое лицо', en: 'legal entity' },
        'foreign-branch': {
          ky: 'чет өлкөлүк юридикалык жактын филиалы',
          ru: 'филиал иностранного юридического лица',
          en: 'branch of a foreign legal entity',
        },
        individual: {
          ky: 'жеке ишкер',
          ru: 'индивидуальный предприниматель',
          en: 'individual entrepreneur',
        },
      },
      asking('4.2', ['Түрү', 'Вид', 'Kind']),
    ),
    plot: answer(reference('plots', asking('10.4', ['Участок', 'Участок', 'Plot']))),
    ...REGISTER_FIELDS,
    withheld: optional(withheldField()),
    ...parkProvenance,
  },
});
