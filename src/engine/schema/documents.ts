import type { Written } from '../../words/language.ts';
import { BLOCKS, COLUMNS } from './costs.ts';
import {
  address,
  code,
  date,
  formed,
  id,
  localizedKeys,
  optional,
  reference,
  text,
  year,
  type About,
  type Field,
} from './field.ts';
import { registered } from './table.ts';

/**
 * The YAML files. A nested key is a column named by its path: `title: { ky: … }` is `title.ky`.
 * So they are read, checked and described by the same rules as the tables.
 */

/** `ky, ru, en`: codes of languages, none twice. */
function languageList(about: About): Field<string> {
  const isCode = (code: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(code);
  return formed(
    about,
    (value) => {
      const codes = value.split(/[\s,]+/);
      return codes.every(isCode) && new Set(codes).size === codes.length;
    },
    { code: 'not-languages' },
  );
}

const texts = <Name extends string>(name: Name, title: Written) =>
  localizedKeys(name, { title, description: title });

const blockTitle: Written = {
  ky: 'Блоктун чечмелениши',
  ru: 'Толкование блока',
  en: 'Interpretation of the block',
};
const columnTitle: Written = {
  ky: 'Тилкенин чечмелениши',
  ru: 'Толкование столбца',
  en: 'Interpretation of the column',
};

function readings(name: string, parts: readonly string[], title: Written) {
  return Object.assign({}, ...parts.map((part) => texts(`${name}.${part}`, title))) as Readonly<
    Record<string, Field<string | null>>
  >;
}

/** `programme.yaml`: what the programme is, and how its unnamed columns are customarily read. */
export const programmeDocument = registered({
  name: 'programme',
  file: 'programme/programme.yaml',
  title: { ky: 'Программа', ru: 'Программа', en: 'Programme' },
  description: {
    ky: 'Программанын аталышы, жылдары жана жадыбалдын аталышсыз тилкелеринин адаттагы чечмелениши.',
    ru: 'Название и годы программы и обычное толкование безымянных столбцов таблицы.',
    en: 'Title and years of the programme, and the usual interpretation of the table’s unnamed columns.',
  },
  owner: 'programme',
  access: 'open',
  published: {
    as: null,
    because: 'One row, which no table needs: every page and file of the programme says it.',
  },
  key: ['id'],
  fields: {
    id: id({
      title: { ky: 'Идентификатор', ru: 'Идентификатор', en: 'Identifier' },
      description: { ky: 'Программанын коду.', ru: 'Код программы.', en: 'Code of the programme.' },
    }),
    ...texts('title', { ky: 'Аталышы', ru: 'Название', en: 'Title' }),
    ...texts('short', { ky: 'Кыска аталышы', ru: 'Краткое название', en: 'Short title' }),
    source: reference('sources', {
      title: { ky: 'Булак', ru: 'Источник', en: 'Source' },
      description: {
        ky: 'Жадыбал алынган документ.',
        ru: 'Документ, из которого взята таблица.',
        en: 'The document the table was taken from.',
      },
    }),
    'years.from': year({
      title: { ky: 'Биринчи жыл', ru: 'Первый год', en: 'First year' },
      description: {
        ky: 'Чаралардын эң эрте жылы.',
        ru: 'Самый ранний год мер.',
        en: 'The earliest year of any measure.',
      },
    }),
    'years.to': year({
      title: { ky: 'Акыркы жыл', ru: 'Последний год', en: 'Last year' },
      description: {
        ky: 'Программанын акыркы жылы.',
        ru: 'Последний год программы.',
        en: 'The last year of the programme.',
      },
    }),
    'reading.status': code(
      {
        inferred: {
          ky: 'болжолдуу, булактан түз окулбайт',
          ru: 'предположительно, в источнике не указано',
          en: 'inferred, not stated in the source',
        },
        confirmed: { ky: 'тастыкталган', ru: 'подтверждено', en: 'confirmed' },
      },
      {
        title: {
          ky: 'Чечмелөөнүн абалы',
          ru: 'Статус толкования',
          en: 'Status of the interpretation',
        },
        description: {
          ky: 'Тилкелердин аталыштары тастыкталганбы.',
          ru: 'Подтверждены ли названия столбцов.',
          en: 'Whether the names of the columns are confirmed.',
        },
      },
    ),
    ...readings('reading.blocks', BLOCKS, blockTitle),
    ...readings('reading.columns', COLUMNS, columnTitle),
    checked_on: date({
      title: { ky: 'Текшерилген күнү', ru: 'Дата проверки', en: 'Checked on' },
      description: {
        ky: 'Булак менен салыштырылган күн.',
        ru: 'День сверки с источником.',
        en: 'The day of comparison with the source.',
      },
    }),
  },
});

/** `portal.yaml`: the portal's own name, contact and licence. */
export const portalDocument = registered({
  name: 'portal',
  file: 'portal.yaml',
  title: { ky: 'Портал', ru: 'Портал', en: 'Portal' },
  description: {
    ky: 'Порталдын аталышы, байланышы жана лицензиясы.',
    ru: 'Название, контакты и лицензия портала.',
    en: 'Name, contact and licence of the portal.',
  },
  owner: 'portal',
  access: 'open',
  published: {
    as: null,
    because: 'One row of settings: every file says its name, day and licence.',
  },
  key: ['name'],
  fields: {
    name: text({
      title: { ky: 'Аталышы', ru: 'Название', en: 'Name' },
      description: { ky: 'Порталдын аты.', ru: 'Имя портала.', en: 'Name of the portal.' },
    }),
    contact: optional(
      text({
        title: { ky: 'Байланыш', ru: 'Контакт', en: 'Contact' },
        description: {
          ky: 'Каталар тууралуу жазуучу электрондук дарек. Бош: көрсөтүлгөн эмес.',
          ru: 'Электронный адрес для сообщений об ошибках. Пусто: не указан.',
          en: 'E-mail address for corrections. Empty: not stated.',
        },
      }),
    ),
    licence: text({
      title: { ky: 'Маалыматтардын лицензиясы', ru: 'Лицензия данных', en: 'Licence of the data' },
      description: {
        ky: 'SPDX коду.',
        ru: 'Код SPDX.',
        en: 'SPDX identifier.',
      },
    }),
    licence_url: address({
      title: { ky: 'Лицензиянын дареги', ru: 'Адрес лицензии', en: 'Address of the licence' },
      description: {
        ky: 'Лицензиянын тексти.',
        ru: 'Текст лицензии.',
        en: 'Text of the licence.',
      },
    }),
    updated_on: date({
      title: { ky: 'Жаңыртылган күнү', ru: 'Дата обновления', en: 'Updated on' },
      description: {
        ky: 'Маалыматтар акыркы өзгөргөн күн.',
        ru: 'День последнего изменения данных.',
        en: 'The day the data last changed.',
      },
    }),
    languages: optional(
      languageList({
        title: { ky: 'Тилдер', ru: 'Языки', en: 'Languages' },
        description: {
          ky: 'Порталдын тилдери ирети менен; биринчиси булактардын тили. Бош: ky, ru, en.',
          ru: 'Языки портала по порядку; первый — язык источников. Пусто: ky, ru, en.',
          en: 'The portal’s languages in order; the first is that of the sources. Empty: ky, ru, en.',
        },
      }),
    ),
    translating: optional(
      languageList({
        title: { ky: 'Которулуп жаткан тилдер', ru: 'Языки в переводе', en: 'In translation' },
        description: {
          ky: 'Маалыматтар али толук которула элек тилдер: алардын тексттери жок болушу мүмкүн.',
          ru: 'Языки, на которые данные ещё переводятся: их текстов может не быть.',
          en: 'Languages into which the data are still being translated: their texts may be missing.',
        },
      }),
    ),
    currency: optional(
      formed(
        {
          title: { ky: 'Валюта', ru: 'Валюта', en: 'Currency' },
          description: {
            ky: 'Программанын акчасынын валютасы, ISO 4217. Бош: KGS.',
            ru: 'Валюта денег программы, ISO 4217. Пусто: KGS.',
            en: 'Currency of the programme’s money, ISO 4217. Empty: KGS.',
          },
        },
        (value) => /^[A-Z]{3}$/.test(value),
        { code: 'not-a-currency' },
      ),
    ),
    samples: optional(
      code(
        {
          show: { ky: 'көрсөтүү', ru: 'показывать', en: 'show' },
          hide: { ky: 'жашыруу', ru: 'скрыть', en: 'hide' },
        },
        {
          title: { ky: 'Үлгү парктар', ru: 'Образцы парков', en: 'Sample parks' },
          description: {
            ky: 'Ойдон чыгарылган үлгү парктар көрсөтүлөбү. Бош: көрсөтүлөт. SAMPLES чөйрө өзгөрмөсү мындан жогору турат.',
            ru: 'Показывать ли вымышленные парки-образцы. Пусто: показывать. Переменная окружения SAMPLES важнее.',
            en: 'Whether the fictional sample parks are shown. Empty: they are. The environment variable SAMPLES overrides it.',
          },
        },
      ),
    ),
  },
});
