import type { Written } from '../language.ts';

/** Words of the pages about releases and their changes, of histories and the feed. */
export const releases = {
  'nav.changes': { ky: 'Өзгөртүүлөр', ru: 'Изменения', en: 'Changes' },
  'changes.lede': {
    ky: 'Маалыматтардын ар бир чыгарылышы сакталат: файлдары да, алардын дареги да өзгөрбөйт. Бул жерде ар бир чыгарылышта эмне өзгөргөнү көрсөтүлөт.',
    ru: 'Каждый выпуск данных сохраняется: не меняются ни файлы, ни их адреса. Здесь показано, что изменилось в каждом выпуске.',
    en: 'Every release of the data is kept: neither its files nor their addresses change. This page shows what changed in each release.',
  },
  'changes.version-now': {
    ky: 'Барактардагы маалыматтардын версиясы',
    ru: 'Версия данных на страницах',
    en: 'Version of the data on these pages',
  },
  'changes.version': {
    ky: 'Маалыматтардын версиясы: {version}',
    ru: 'Версия данных: {version}',
    en: 'Data version: {version}',
  },
  'changes.releases': { ky: 'Чыгарылыштар', ru: 'Выпуски', en: 'Releases' },
  'changes.release': {
    ky: '{version} чыгарылышы',
    ru: 'Выпуск {version}',
    en: 'Release {version}',
  },
  'changes.release-description': {
    ky: '{portalName} порталынын маалыматтары: {version} чыгарылышында ({date}) эмне өзгөрдү.',
    ru: 'Данные портала «{portalName}»: что изменилось в выпуске {version} ({date}).',
    en: 'Data of the portal {portalName}: what changed in release {version} ({date}).',
  },
  'changes.none': {
    ky: 'Азырынча бир да чыгарылыш жок.',
    ru: 'Выпусков пока нет.',
    en: 'There are no releases yet.',
  },
  'changes.pending': { ky: 'Чыгарыла элек', ru: 'Ещё не выпущено', en: 'Not yet released' },
  'changes.pending-text': {
    ky: '{version} чыгарылышынан кийин өзгөргөндөр. Барактарда жаңы маалымат турат, {version} файлдары мурдагыдай сакталат.',
    ru: 'Изменения после выпуска {version}. На страницах новые данные, файлы выпуска {version} остались прежними.',
    en: 'Changed since release {version}. The pages show the new data; the files of release {version} stay as they were.',
  },
  'changes.pending-none': {
    ky: 'Акыркы чыгарылыштан бери эч нерсе өзгөргөн жок.',
    ru: 'С последнего выпуска ничего не изменилось.',
    en: 'Nothing has changed since the last release.',
  },
  'changes.first': {
    ky: 'Биринчи чыгарылыш: аны салыштыра турган мурункусу жок.',
    ru: 'Первый выпуск: сравнивать его не с чем.',
    en: 'The first release: there is none before it to compare with.',
  },
  'changes.what': { ky: 'Эмне өзгөрдү', ru: 'Что изменилось', en: 'What changed' },
  'changes.rows-added': {
    ky: 'кошулган саптар: {count}',
    ru: 'добавлено строк: {count}',
    en: 'rows added: {count}',
  },
  'changes.rows-removed': {
    ky: 'алынып салынган саптар: {count}',
    ru: 'удалено строк: {count}',
    en: 'rows removed: {count}',
  },
  'changes.values-changed': {
    ky: 'өзгөргөн маанилер: {count}',
    ru: 'изменено значений: {count}',
    en: 'values changed: {count}',
  },
  'changes.columns-changed': {
    ky: 'тилкелердеги өзгөртүүлөр: {count}',
    ru: 'изменений в столбцах: {count}',
    en: 'changes of columns: {count}',
  },
  'changes.reordered': {
    ky: 'саптардын ирети өзгөрдү',
    ru: 'изменён порядок строк',
    en: 'the rows are in another order',
  },
  'changes.dataset-added': { ky: 'жаңы файл', ru: 'новый файл', en: 'a new file' },
  'changes.dataset-removed': {
    ky: 'файл мындан ары жарыяланбайт',
    ru: 'файл больше не публикуется',
    en: 'the file is no longer published',
  },
  'changes.column-added': {
    ky: 'Кошулган тилке: {column}',
    ru: 'Добавлен столбец: {column}',
    en: 'Column added: {column}',
  },
  'changes.column-removed': {
    ky: 'Алынып салынган тилке: {column}',
    ru: 'Удалён столбец: {column}',
    en: 'Column removed: {column}',
  },
  'changes.column-renamed': {
    ky: 'Тилкенин аталышы өзгөрдү: {from} → {to}',
    ru: 'Столбец переименован: {from} → {to}',
    en: 'Column renamed: {from} → {to}',
  },
  'changes.columns-moved': {
    ky: 'Тилкелердин ирети өзгөрдү',
    ru: 'Изменён порядок столбцов',
    en: 'The columns are in another order',
  },
  'changes.key-changed': {
    ky: 'Сапты башкалардан айырмалаган тилкелер өзгөрдү',
    ru: 'Изменились столбцы, по которым различаются строки',
    en: 'Other columns tell the rows apart',
  },
  'changes.added': { ky: 'Кошулган саптар', ru: 'Добавленные строки', en: 'Rows added' },
  'changes.removed': {
    ky: 'Алынып салынган саптар',
    ru: 'Удалённые строки',
    en: 'Rows removed',
  },
  'changes.changed': { ky: 'Өзгөргөн маанилер', ru: 'Изменённые значения', en: 'Values changed' },
  'changes.row': { ky: 'Жазуу', ru: 'Запись', en: 'Entry' },
  'changes.before': { ky: 'Мурунку мааниси', ru: 'Прежнее значение', en: 'Old value' },
  'changes.after': { ky: 'Жаңы мааниси', ru: 'Новое значение', en: 'New value' },
  'changes.reason': { ky: 'Себеби', ru: 'Причина', en: 'Reason' },
  'changes.empty': { ky: 'бош уяча', ru: 'пустая ячейка', en: 'empty cell' },
  'changes.more': {
    ky: 'Дагы {count}. Толук тизме төмөнкү файлда.',
    ru: 'Ещё {count}. Полный список в файле ниже.',
    en: '{count} more. The full list is in the file below.',
  },
  'changes.item-more': {
    ky: 'Дагы {count}: чыгарылыштын барагын караңыз.',
    ru: 'Ещё {count}: см. страницу выпуска.',
    en: '{count} more: see the page of the release.',
  },
  'changes.all': {
    ky: 'Бардык өзгөртүүлөр, CSV',
    ru: 'Все изменения, CSV',
    en: 'All changes, CSV',
  },
  'changes.files': {
    ky: 'Чыгарылыштын файлдары',
    ru: 'Файлы выпуска',
    en: 'Release files',
  },
  'changes.files-text': {
    ky: 'Бул CSV файлдар чыгарылган күнкүдөй сакталат, бир байты да өзгөрбөйт. Башка форматтар учурдагы маалыматтар үчүн гана бар.',
    ru: 'Эти файлы CSV хранятся байт в байт такими, какими были в день выпуска. Другие форматы есть только для текущих данных.',
    en: 'These CSV files are kept byte for byte as they were on the day of the release. Other formats exist for the present data alone.',
  },
  'changes.same-since': {
    ky: '{version} чыгарылышынан бери ошол эле файл',
    ru: 'тот же файл, что в выпуске {version}',
    en: 'the same file as in release {version}',
  },
  'changes.checksums': {
    ky: 'Текшерүү суммалары, JSON',
    ru: 'Контрольные суммы, JSON',
    en: 'Checksums, JSON',
  },
  'changes.feed': {
    ky: 'Өзгөртүүлөр лентасы (Atom)',
    ru: 'Лента изменений (Atom)',
    en: 'Changes feed (Atom)',
  },
  'changes.history': {
    ky: 'Өзгөртүүлөрдүн тарыхы',
    ru: 'История изменений',
    en: 'Change history',
  },
  'changes.no-history': {
    ky: '{version} чыгарылышынан бери ({date}) өзгөргөн жок.',
    ru: 'Без изменений с выпуска {version} ({date}).',
    en: 'No changes since release {version} ({date}).',
  },
  'gone.title': { ky: 'Бул жазуу алынып салынган', ru: 'Запись удалена', en: 'Entry removed' },
  'gone.released': {
    ky: '{version} чыгарылышында ({date}) маалыматтардан алынып салынган.',
    ru: 'Удалена из данных в выпуске {version} ({date}).',
    en: 'Removed from the data in release {version} ({date}).',
  },
  'gone.pending': {
    ky: 'Учурдагы маалыматтарда жок. Кийинки чыгарылышта алынып салынган деп белгиленет.',
    ru: 'В текущих данных её нет. Удаление войдёт в следующий выпуск.',
    en: 'It is not in the present data. Its removal will be part of the next release.',
  },
  'gone.address': {
    ky: 'Бул дарек сакталып турат: ага шилтеме бергендер эмне болгонун биле алат.',
    ru: 'Адрес сохранён: по прежним ссылкам видно, что произошло.',
    en: 'The address is kept, so that older links still lead to what happened.',
  },
  'gone.was': { ky: 'Мурунку мазмуну', ru: 'Какой была запись', en: 'What it was' },
  'gone.last-file': {
    ky: 'Жазуу бар акыркы файл',
    ru: 'Последний файл с этой записью',
    en: 'The last file that has it',
  },
} as const satisfies Record<string, Written>;

/** What `npm run release` says. */
export const RELEASE_MESSAGES = {
  problems: {
    ky: 'Чыгарылыш жасалган жок: адегенде маалыматтарды оңдоңуз.',
    ru: 'Выпуск не сделан: сначала исправьте данные.',
    en: 'Nothing was released: correct the data first.',
  },
  nothing: {
    ky: '{last} чыгарылышынан бери эч нерсе өзгөргөн жок, жаңы чыгарылыштын кереги жок.',
    ru: 'С выпуска {last} ничего не изменилось, новый выпуск не нужен.',
    en: 'Nothing has changed since release {last}: there is nothing to release.',
  },
  old: {
    ky: '{version} версиясы болбойт: акыркы чыгарылыш {last}. Уруксат берилген эң кичине версия: {least}.',
    ru: 'Версия {version} не годится: последний выпуск {last}. Наименьшая допустимая версия: {least}.',
    en: '{version} can’t be the version: the last release is {last}. The least version allowed is {least}.',
  },
  low: {
    ky: '{version} версиясы өтө кичине: {last} чыгарылышынан кийинки өзгөртүүлөргө кеминде {least} керек. Өзгөргөндөр:',
    ru: 'Версия {version} слишком мала: изменения после выпуска {last} требуют не меньше {least}. Что изменилось:',
    en: '{version} is too small: the changes since release {last} ask for {least} at least. What changed:',
  },
  early: {
    ky: 'Күнү {last} чыгарылышынын күнүнөн ({date}) эрте боло албайт.',
    ru: 'Дата не может быть раньше даты выпуска {last} ({date}).',
    en: 'The date can’t be before that of release {last} ({date}).',
  },
  version: {
    ky: 'Версияны жазыңыз, мисалы: npm run release -- 1.1.0 --note …',
    ru: 'Укажите версию, например: npm run release -- 1.1.0 --note …',
    en: 'Name the version, for example: npm run release -- 1.1.0 --note …',
  },
  note: {
    ky: 'Эмне өзгөргөнүн кыргызча жазыңыз: --note …',
    ru: 'Напишите по-кыргызски, что изменилось: --note …',
    en: 'Write in Kyrgyz what has changed: --note …',
  },
  reason: {
    ky: 'Мындай өзгөртүү жок, бирок анын себеби жазылган: {place}. Сапты оңдоңуз же өчүрүңүз.',
    ru: 'Причина указана для того, что не менялось: {place}. Исправьте строку или удалите её.',
    en: 'A reason is given for what has not changed: {place}. Correct the row or delete it.',
  },
  first: {
    ky: 'Биринчи чыгарылыш.',
    ru: 'Первый выпуск.',
    en: 'The first release.',
  },
  changes: {
    ky: '{last} чыгарылышынан бери өзгөргөндөр (уруксат берилген эң кичине версия: {least}):',
    ru: 'Изменения после выпуска {last} (наименьшая допустимая версия: {least}):',
    en: 'Changes since release {last} (the least version allowed is {least}):',
  },
  columns: releases['changes.columns-changed'],
  added: releases['changes.rows-added'],
  removed: releases['changes.rows-removed'],
  values: releases['changes.values-changed'],
  order: releases['changes.reordered'],
  more: { ky: 'дагы {count}', ru: 'ещё {count}', en: '{count} more' },
  dry: {
    ky: 'Эч нерсе жазылган жок (--dry-run).',
    ru: 'Ничего не записано (--dry-run).',
    en: 'Nothing was written (--dry-run).',
  },
  done: {
    ky: '{version} чыгарылышы даяр: {folder}. Файлдардын саны: {datasets}, анын ичинен жаңыдан сакталганы: {stored}. Көлөмү: {size}.',
    ru: 'Выпуск {version} готов: {folder}. Файлов: {datasets}, из них сохранено заново: {stored}. Объём: {size}.',
    en: 'Release {version} is ready: {folder}. Files: {datasets}, of which stored anew: {stored}. Size: {size}.',
  },
} as const satisfies Record<string, Written>;
