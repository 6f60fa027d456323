import type { Written } from '../language.ts';

/** Words of the catalogue of open data and of the files themselves. */
export const catalogue = {
  'catalogue.everything': {
    ky: 'Бардыгы бир архивде, ZIP',
    ru: 'Всё одним архивом, ZIP',
    en: 'Everything in one archive, ZIP',
  },
  'catalogue.everything-about': {
    ky: 'Бардык файлдар, талаалардын сүрөттөмөсү жана текшерүү суммалары',
    ru: 'Все файлы, описания полей и контрольные суммы',
    en: 'All files, field descriptions and checksums',
  },
  'catalogue.for-programs': {
    ky: 'Машина окуй турган сүрөттөмөлөр',
    ru: 'Машиночитаемые описания',
    en: 'Machine-readable descriptions',
  },
  'catalogue.checksums': {
    ky: 'Бардык файлдардын текшерүү суммалары',
    ru: 'Контрольные суммы всех файлов',
    en: 'Checksums of all files',
  },
  'catalogue.practices': {
    ky: 'Ачык маалыматтардын талаптары кантип аткарылат',
    ru: 'Как выполнены требования к открытым данным',
    en: 'How the requirements for open data are met',
  },
  'catalogue.shape': { ky: 'Сап × тилке', ru: 'Строк × столбцов', en: 'Rows × columns' },
  'catalogue.size': { ky: 'Көлөмү', ru: 'Объём', en: 'Size' },
  'catalogue.file': { ky: 'Файл', ru: 'Файл', en: 'File' },
  'catalogue.updated': { ky: 'Жаңыртылган', ru: 'Обновлено', en: 'Updated' },
  'catalogue.version': { ky: 'Версиясы', ru: 'Версия', en: 'Version' },
  'catalogue.permission': {
    ky: 'Колдонууга уруксат суроонун кереги жок.',
    ru: 'Разрешение на использование не нужно.',
    en: 'No permission is needed to use them.',
  },
  'catalogue.for-whom': { ky: 'Кимге пайдалуу', ru: 'Кому пригодится', en: 'Who it is for' },
  'catalogue.files-title': { ky: 'Жүктөп алуу', ru: 'Скачать', en: 'Download' },
  'catalogue.parquet-na': {
    ky: 'Parquet файлында сан тилкелери сан гана сактайт: колдонулбаган талаалардын аттары not_applicable тилкесинде турат.',
    ru: 'В Parquet числовые столбцы хранят только числа: имена полей, которые не применяются, стоят в столбце not_applicable.',
    en: 'In Parquet a column of numbers holds numbers only: names of the fields that do not apply stand in the column not_applicable.',
  },
  'catalogue.basis': { ky: 'Пункту же булагы', ru: 'Пункт или источник', en: 'Clause or source' },
  'catalogue.filled': { ky: 'Толтурулган', ru: 'Заполнено', en: 'Filled' },
  'catalogue.key': { ky: 'ачкыч', ru: 'ключ', en: 'key' },
  'catalogue.row-source': {
    ky: 'саптын булагы',
    ru: 'источник строки',
    en: 'row source',
  },
  'catalogue.derived': {
    ky: 'портал кошкон же эсептеген',
    ru: 'добавлено или рассчитано порталом',
    en: 'added or calculated by the portal',
  },
  'catalogue.leads-to': {
    ky: '{dataset} файлына алып барат',
    ru: 'ведёт в {dataset}',
    en: 'leads to {dataset}',
  },
  'catalogue.first-rows': { ky: 'Алгачкы саптар', ru: 'Первые строки', en: 'First rows' },
  'catalogue.rows-shown': {
    ky: 'Көрсөтүлгөн саптар: {shown}, файлда баары: {count}.',
    ru: 'Показано строк: {shown}, всего в файле: {count}.',
    en: 'Rows shown: {shown}, in the file: {count}.',
  },
  'catalogue.no-rows': {
    ky: 'Файлда бир да сап жок: ушул күнгө чейин эч бир булак мындай маалымат жарыялаган эмес.',
    ru: 'В файле нет ни одной строки: до этого дня ни один источник таких сведений не опубликовал.',
    en: 'The file has no rows: so far no source has published such facts.',
  },
  'catalogue.quality': { ky: 'Маалыматтын сапаты', ru: 'Качество данных', en: 'Data quality' },
  'catalogue.coverage': {
    ky: 'Толтурулган уячалар: {filled}, баары: {cells}. Бош уячанын мааниси: көрсөтүлгөн же жарыяланган эмес; NA бар уячалар: {none}.',
    ru: 'Заполнено ячеек: {filled} из {cells}. Пустая ячейка: не указано или не опубликовано; ячеек с NA: {none}.',
    en: 'Cells filled: {filled} of {cells}. An empty cell: not stated or not published; cells with NA: {none}.',
  },
  'catalogue.oldest-check': {
    ky: 'Саптар булак менен салыштырылган күндөр: {from} – {to}.',
    ru: 'Строки сверены с источником: {from} – {to}.',
    en: 'Rows were compared with their source between {from} and {to}.',
  },
  'catalogue.more-sources': {
    ky: 'Дагы булактар: {count}',
    ru: 'Ещё источников: {count}',
    en: 'More sources: {count}',
  },
  'catalogue.contents': { ky: 'Ушул баракта', ru: 'На этой странице', en: 'On this page' },
  'catalogue.cite': { ky: 'Кантип шилтеме берсе болот', ru: 'Как ссылаться', en: 'How to cite' },
  'catalogue.load': {
    ky: 'Программада кантип ачылат',
    ru: 'Как открыть в программе',
    en: 'How to load it',
  },
  'catalogue.snippet-run': {
    ky: 'Мындай кодду порталдын тести Python бар жерде жарыяланган файлдардын биринде иштетип көрөт.',
    ru: 'Такой код тест портала выполняет на одном из опубликованных файлов там, где есть Python.',
    en: 'A test of the portal runs this code on one of the published files wherever Python is at hand.',
  },
  'catalogue.snippet-not-run': {
    ky: 'Бул код порталдын тестинде иштетилбейт: куралы ал жерде жок.',
    ru: 'Этот код тестами портала не выполняется: инструмента там нет.',
    en: 'This code is not run by the portal’s tests: they do not have the tool.',
  },
  'catalogue.places': {
    ky: 'Парктардын орду картада: чекити, чеги жана участоктору, булак аларды көрсөткөн жерде',
    ru: 'Где находятся парки: точка, граница и участки, если источник их указывает',
    en: 'Where the parks are: point, boundary and plots, as far as a source states them',
  },
  'practices.lede': {
    ky: 'W3C уюмунун 35 жакшы тажрыйбасы жана КТАД Стандартынын 7.2-талабы: портал алардын ар бирин кайда аткарат же эмне үчүн аткарбайт.',
    ru: '35 лучших практик W3C и требование 7.2 Стандарта ИПДО: где портал выполняет каждое из них или почему нет.',
    en: 'The 35 best practices of the W3C and Requirement 7.2 of the EITI Standard: where the portal meets each of them, or why it does not.',
  },
  'practices.w3c': {
    ky: 'Интернеттеги маалыматтар боюнча W3C тажрыйбалары',
    ru: 'Практики W3C по данным в интернете',
    en: 'W3C practices for data on the web',
  },
  'practices.eiti': {
    ky: 'КТАД Стандартынын 7.2-талабы',
    ru: 'Требование 7.2 Стандарта ИПДО',
    en: 'Requirement 7.2 of the EITI Standard',
  },
  'practices.practice': { ky: 'Тажрыйба', ru: 'Практика', en: 'Practice' },
  'practices.part': {
    ky: 'Талаптын бөлүгү',
    ru: 'Часть требования',
    en: 'Part of the requirement',
  },
  'practices.how': { ky: 'Порталда кандай', ru: 'Как на портале', en: 'On the portal' },
  'practices.where': { ky: 'Кайда', ru: 'Где', en: 'Where' },
  'practices.done': { ky: 'аткарылган', ru: 'выполнено', en: 'met' },
  'practices.partly': { ky: 'жарым-жартылай', ru: 'частично', en: 'partly' },
  'practices.not-yet': { ky: 'азырынча жок', ru: 'пока нет', en: 'not yet' },
  'practices.count': {
    ky: 'Аткарылганы: {done}, жарым-жартылай: {partly}, азырынча жок: {later}, колдонулбайт: {none}.',
    ru: 'Выполнено: {done}, частично: {partly}, пока нет: {later}, не применяется: {none}.',
    en: 'Met: {done}, partly: {partly}, not yet: {later}, not applicable: {none}.',
  },
} as const satisfies Record<string, Written>;
