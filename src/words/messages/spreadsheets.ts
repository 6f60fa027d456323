import type { Localized } from '../language.ts';

/** What a cell is to hold, by the form of its field. Stands after «expected». */
export const FORM_MESSAGES = {
  text: { ky: 'текст', ru: 'текст', en: 'text' },
  whole: { ky: 'бүтүн сан', ru: 'целое число', en: 'a whole number' },
  decimal: {
    ky: 'сан, бөлчөгү менен да болот',
    ru: 'число, можно дробное',
    en: 'a number, decimals allowed',
  },
  year: { ky: 'жыл, төрт цифра', ru: 'год, четыре цифры', en: 'a year in four digits' },
  choice: { ky: 'тизмедеги сөз', ru: 'слово из списка', en: 'a word from the list' },
  reference: {
    ky: '“{sheet}” барагындагы идентификатор',
    ru: 'идентификатор с листа «{sheet}»',
    en: 'an identifier from the sheet “{sheet}”',
  },
  day: { ky: 'календардагы күн', ru: 'дата по календарю', en: 'a calendar date' },
  id: {
    ky: 'латындын кичине тамгаларынан, цифралардан жана дефистен турган туруктуу код',
    ru: 'постоянный код из строчных латинских букв, цифр и дефисов',
    en: 'a stable code of small Latin letters, digits and hyphens',
  },
  'partial-date': {
    ky: 'күн, ай же жыл (2026-09-15, 2026-09, 2026)',
    ru: 'день, месяц или год (2026-09-15, 2026-09, 2026)',
    en: 'a day, a month or a year (2026-09-15, 2026-09, 2026)',
  },
  quarter: { ky: 'жылдын кварталы', ru: 'квартал года', en: 'a quarter of a year' },
  tin: { ky: '14 цифра', ru: '14 цифр', en: '14 digits' },
  lines: {
    ky: 'булактын текстиндеги саптар',
    ru: 'строки в тексте источника',
    en: 'lines in the text of the source',
  },
  withheld: {
    ky: 'тилкенин коду, кош чекит, негизи; бир нечеси чекиттүү үтүр менен бөлүнөт. Негиздер: {grounds}',
    ru: 'код столбца, двоеточие, основание; несколько разделяются точкой с запятой. Основания: {grounds}',
    en: 'code of the column, a colon, the ground; several are parted by semicolons. Grounds: {grounds}',
  },
  address: {
    ky: 'http же https менен башталган дарек',
    ru: 'адрес, начинающийся с http или https',
    en: 'an address that begins with http or https',
  },
} as const satisfies Record<string, Localized>;

/** Lines of the note on a heading or a question, and of the message of a refused value. */
export const NOTE_MESSAGES = {
  expected: { ky: 'Күтүлөт: {form}.', ru: 'Ожидается: {form}.', en: 'Expected: {form}.' },
  languages: {
    ky: 'Жооп үч тилде жазылат.',
    ru: 'Ответ пишется на трёх языках.',
    en: 'The answer is written in three languages.',
  },
  unit: { ky: 'Бирдиги: {unit}.', ru: 'Единица: {unit}.', en: 'Unit: {unit}.' },
  bounds: {
    ky: 'Эң кичинеси {least}, эң чоңу {most}.',
    ru: 'Не меньше {least}, не больше {most}.',
    en: 'At least {least}, at most {most}.',
  },
  least: { ky: 'Эң кичинеси {least}.', ru: 'Не меньше {least}.', en: 'At least {least}.' },
  clause: {
    ky: 'Жобонун {clause}-пункту.',
    ru: 'Пункт {clause} Положения.',
    en: 'Clause {clause} of the Regulation.',
  },
  choices: {
    ky: 'Тизмедеги сөздөр:\n{choices}',
    ru: 'Слова списка:\n{choices}',
    en: 'Words of the list:\n{choices}',
  },
  example: { ky: 'Үлгү: {example}', ru: 'Пример: {example}', en: 'Example: {example}' },
  required: {
    ky: 'Милдеттүү: бош калтырууга болбойт.',
    ru: 'Обязательно: пустым оставлять нельзя.',
    en: 'Required: it can’t be left empty.',
  },
  'empty-park': {
    ky: 'Бош: жарыяланган эмес.',
    ru: 'Пусто: не опубликовано.',
    en: 'Empty: not published.',
  },
  'empty-programme': {
    ky: 'Бош: булакта көрсөтүлгөн эмес.',
    ru: 'Пусто: в источнике не указано.',
    en: 'Empty: not stated in the source.',
  },
  'not-applicable': {
    ky: 'NA: колдонулбайт.',
    ru: 'NA: не применяется.',
    en: 'NA: not applicable.',
  },
  'not-here': {
    ky: 'Бул уячага жазылбайт. Бул саптын жообу башка тилкеде.',
    ru: 'Здесь ничего не пишется. Ответ этой строки в другом столбце.',
    en: 'Nothing is written here. The answer of this row is in another column.',
  },
  'only-na': {
    ky: 'Бул суроонун жообу үч тилде, оң жактагы тилкелерге жазылат. Бул жерге NA гана жазылат.',
    ru: 'Ответ на этот вопрос пишется на трёх языках, в столбцах справа. Здесь может стоять только NA.',
    en: 'The answer is written in three languages, in the columns to the right. Only NA may stand here.',
  },
  'unknown-reference': {
    ky: '“{sheet}” барагында мындай идентификатор жок. Адегенде ал баракка киргизиңиз. NA жазсаңыз же ал порталда бар болсо, улантыңыз.',
    ru: 'На листе «{sheet}» такого идентификатора нет. Сначала внесите его туда. Если это NA или он уже есть на портале, продолжайте.',
    en: 'There is no such identifier on the sheet “{sheet}”. Enter it there first. If it is NA, or the portal has it already, go on.',
  },
  repeated: {
    ky: 'Ар бир саптын коду өзүнчө болот.',
    ru: 'У каждой строки свой код.',
    en: 'Every row has a code of its own.',
  },
} as const satisfies Record<string, Localized>;

/** The first sheet of a workbook. */
export const GUIDE_MESSAGES = {
  'title-park': {
    ky: '“{portal}” порталы: парктын маалыматтары',
    ru: 'Портал «{portal}»: данные парка',
    en: 'Portal {portal}: data of a park',
  },
  'title-programme': {
    ky: '“{portal}” порталы: программанын маалыматтары',
    ru: 'Портал «{portal}»: данные программы',
    en: 'Portal {portal}: data of the programme',
  },
  park: { ky: 'Парк', ru: 'Парк', en: 'Park' },
  'new-park': {
    ky: 'Жаңы парк. Анын идентификаторун “{sheet}” барагынын id сабына жазыңыз.',
    ru: 'Новый парк. Впишите его идентификатор в строку id листа «{sheet}».',
    en: 'A new park. Write its identifier into the row id of the sheet “{sheet}”.',
  },
  day: { ky: 'Маалыматтардын күнү', ru: 'Дата данных', en: 'Date of the data' },
  caution: { ky: 'Көңүл буруңуз', ru: 'Внимание', en: 'Take care' },
  restricted: {
    ky: 'Бул китепти жарыялабаңыз. “{sheet}” барагында реестр толук турат: жабык талаалар жана жеке маалыматтар да кошо. Порталда реестрдин ачык бөлүгү гана көрсөтүлөт.',
    ru: 'Не публикуйте эту книгу. На листе «{sheet}» реестр стоит целиком, вместе со скрытыми полями и персональными данными. На портале показывается только открытая часть реестра.',
    en: 'Don’t publish this workbook. The sheet “{sheet}” holds the register in full, withheld fields and personal data included. The portal shows only the open part of the register.',
  },
  'restricted-blank': {
    ky: 'Толтурулган китепти жарыялабаңыз. “{sheet}” барагында реестр толук болот: жабык талаалар жана жеке маалыматтар да кошо. Порталда реестрдин ачык бөлүгү гана көрсөтүлөт.',
    ru: 'Не публикуйте заполненную книгу. На листе «{sheet}» реестр будет целиком, вместе со скрытыми полями и персональными данными. На портале показывается только открытая часть реестра.',
    en: 'Don’t publish this workbook once it is filled in. The sheet “{sheet}” will hold the register in full, withheld fields and personal data included. The portal shows only the open part of the register.',
  },
  fill: { ky: 'Кантип толтурулат', ru: 'Как заполнять', en: 'How to fill in' },
  rows: {
    ky: 'Ар бир баракта бир жадыбал бар. Аталыштары биринчи сапта, коддору экинчи сапта; бул эки сапты өзгөртпөңүз. Маалымат үчүнчү саптан башталат.',
    ru: 'На каждом листе одна таблица. Названия столбцов в первой строке, их коды во второй; эти две строки не меняйте. Данные начинаются с третьей строки.',
    en: 'Each sheet holds one table. The titles of its columns are in the first row, their codes in the second; leave these two rows as they are. The data begin in the third row.',
  },
  notes: {
    ky: 'Ар бир аталыштын түшүндүрмөсү бар: эмне жазылары, бирдиги, Жобонун пункту, үлгү. Аны көрүү үчүн чычканды аталыштын үстүнө алып келиңиз.',
    ru: 'У каждого названия есть примечание: что писать, единица, пункт Положения, пример. Чтобы его увидеть, наведите указатель на название.',
    en: 'Every title has a note: what to write, the unit, the clause of the Regulation, an example. Point at the title to see it.',
  },
  'notes-programme': {
    ky: 'Ар бир аталыштын түшүндүрмөсү бар: эмне жазылары, бирдиги, үлгү. Аны көрүү үчүн чычканды аталыштын үстүнө алып келиңиз.',
    ru: 'У каждого названия есть примечание: что писать, единица, пример. Чтобы его увидеть, наведите указатель на название.',
    en: 'Every title has a note: what to write, the unit, an example. Point at the title to see it.',
  },
  colours: {
    ky: 'Кочкул түстүү аталыш – милдеттүү тилке. Ачык түстүү аталыш – бош калтырса боло турган тилке. Боз уячага эч нерсе жазылбайт.',
    ru: 'Тёмный заголовок — столбец обязателен. Светлый — можно оставить пустым. В серых ячейках ничего не пишут.',
    en: 'A dark title: the column is required. A light one: it may be left empty. Nothing is written into grey cells.',
  },
  lists: {
    ky: 'Тизмеси бар уячада сөздү тизмеден тандаңыз. Санды бирдигисиз, датаны 2026-11-21 түрүндө жазыңыз. Формула жазбаңыз.',
    ru: 'Где у ячейки есть список, выберите слово из него. Числа пишите без единиц, даты в виде 2026-11-21. Формул не пишите.',
    en: 'Where a cell has a list, choose a word from it. Write numbers without units and dates as 2026-11-21. Write no formulas.',
  },
  questions: {
    ky: '“{sheet}” барагында ар бир сап – бир суроо. Жооп бир тилде болсо “Жооп” тилкесине, үч тилде болсо андан кийинки үч тилкеге жазылат.',
    ru: 'На листе «{sheet}» каждая строка — один вопрос. Ответ пишется в столбец «Ответ», а если он на трёх языках, в три следующих столбца.',
    en: 'On the sheet “{sheet}” each row is one question. The answer goes into the column “Answer”, or, when it is in three languages, into the three columns after it.',
  },
  sources: {
    ky: 'Ар бир маалыматтын булагы болот. Адегенде булакты “{sheet}” барагына киргизиңиз, андан кийин анын идентификаторун source тилкесинен тандаңыз.',
    ru: 'У каждых сведений есть источник. Сначала внесите его на лист «{sheet}», затем выберите его идентификатор в столбце source.',
    en: 'Every fact has a source. Enter it on the sheet “{sheet}” first, then choose its identifier in the column source.',
  },
  removing: {
    ky: 'Жаңы сапты акыркы саптын астына жазыңыз, тилке кошпоңуз. Сапты өчүрсөңүз, ал маалыматтардан да алынат; “{sheet}” барагындагы сап гана портал ичинде калат.',
    ru: 'Новые строки пишите под последней, столбцов не добавляйте. Удалённая строка уйдёт и из данных; только с листа «{sheet}» портал ничего не удаляет.',
    en: 'Write new rows below the last one, and add no columns. A row that you remove leaves the data too; only from the sheet “{sheet}” the portal removes nothing.',
  },
  territory: {
    ky: 'Аймактын чиймеси (territory.geojson) бул китепте жок, ал мурдагыдай калат.',
    ru: 'Чертежа территории (territory.geojson) в этой книге нет, он остаётся прежним.',
    en: 'The drawing of the territory (territory.geojson) is not in this workbook and stays as it is.',
  },
  states: { ky: 'Уячадагы маани', ru: 'Что значит ячейка', en: 'What a cell means' },
  value: { ky: '14,4', ru: '14,4', en: '14.4' },
  'value-means': {
    ky: 'Булак ушундай көрсөтөт.',
    ru: 'Так указывает источник.',
    en: 'The source states it so.',
  },
  'zero-means': {
    ky: 'Булак нөл деп көрсөтөт.',
    ru: 'Источник указывает ноль.',
    en: 'The source states zero.',
  },
  empty: { ky: 'бош уяча', ru: 'пустая ячейка', en: 'empty cell' },
  'empty-means-park': {
    ky: 'Жарыяланган эмес. Белгисиз болсо, ушундай калтырыңыз: сызык, “жок” же болжол жазбаңыз.',
    ru: 'Не опубликовано. Если неизвестно, так и оставьте: не пишите прочерк, «нет» или оценку.',
    en: 'Not published. If it isn’t known, leave it so: no dash, no “no”, no estimate.',
  },
  'empty-means-programme': {
    ky: 'Булакта көрсөтүлгөн эмес. Сызык, нөл же болжол жазбаңыз.',
    ru: 'В источнике не указано. Не пишите прочерк, ноль или оценку.',
    en: 'Not stated in the source. Write no dash, no zero, no estimate.',
  },
  'na-means': {
    ky: 'Колдонулбайт: суроо бул жерге тиешелүү эмес. Белгисиз болсо, NA жазылбайт.',
    ru: 'Не применяется: вопрос здесь не стоит. Если неизвестно, NA не пишут.',
    en: 'Not applicable: the question does not arise here. It isn’t written for what is unknown.',
  },
  sheets: { ky: 'Барактар', ru: 'Листы', en: 'Sheets' },
  after: { ky: 'Толтургандан кийин', ru: 'Когда заполнено', en: 'When it is filled in' },
  check: {
    ky: 'Порталдын {path} барагында текшериңиз: ар бир ката уячасы менен көрсөтүлөт. Файл компьютериңизден эч жакка жөнөтүлбөйт.',
    ru: 'Проверьте на странице портала {path}: каждая ошибка будет показана с её ячейкой. Файл никуда не отправляется с вашего компьютера.',
    en: 'Check it on the portal’s page {path}: every error is shown with its cell. The file doesn’t leave your computer.',
  },
  send: {
    ky: 'Андан кийин китепти порталдын маалыматтарын жүргүзгөн адамга бериңиз: {contact}.',
    ru: 'Затем передайте книгу тому, кто ведёт данные портала: {contact}.',
    en: 'Then give the workbook to the portal team: {contact}.',
  },
  'send-nobody': {
    ky: 'Андан кийин китепти порталдын маалыматтарын жүргүзгөн адамга бериңиз.',
    ru: 'Затем передайте книгу тому, кто ведёт данные портала.',
    en: 'Then give the workbook to the portal team.',
  },
} as const satisfies Record<string, Localized>;

/** What `npm run template` says. */
export const TEMPLATE_MESSAGES = {
  problems: {
    ky: 'Шаблон жасалган жок: адегенде маалыматтарды оңдоңуз.',
    ru: 'Шаблон не сделан: сначала исправьте данные.',
    en: 'No template was made: correct the data first.',
  },
  done: {
    ky: 'Жазылды: {file}. Барактар: {sheets}.',
    ru: 'Записано: {file}. Листы: {sheets}.',
    en: 'Written: {file}. Sheets: {sheets}.',
  },
  'new-park': {
    ky: '{id} деген парк жок, ошондуктан китеп бош. Бар парктар: {known}.',
    ru: 'Парка {id} нет, поэтому книга пуста. Есть парки: {known}.',
    en: 'There is no park {id}, so the workbook is empty. Known parks: {known}.',
  },
  restricted: {
    ky: 'Көңүл буруңуз: бул китепте резиденттердин реестри толук турат, жабык талаалары менен ({name}). Аны парктын өз редакторуна гана бериңиз, жарыялабаңыз.',
    ru: 'Внимание: в этой книге реестр резидентов целиком, вместе со скрытыми полями ({name}). Передавайте её только редактору этого парка и не публикуйте.',
    en: 'Take care: this workbook holds the whole register of residents, withheld fields included ({name}). Give it to the park’s own editor only, and don’t publish it.',
  },
  'too-long': {
    ky: '{sheet} жадыбалынын {column} тилкесинде {length} белгилик текст бар, Excel уячасына 32 767 гана батат. Шаблон жасалган жок. Текстти бөлүп жазыңыз же файлдын өзүн оңдоңуз.',
    ru: 'В столбце {column} таблицы {sheet} текст из {length} знаков, а в ячейку Excel помещается 32 767. Шаблон не сделан. Разделите текст или правьте сам файл.',
    en: 'Column {column} of {sheet} has a text of {length} signs, and a cell of Excel holds 32,767. No template was made. Divide the text, or edit the file itself.',
  },
  exists: {
    ky: '{file} деген файл бар, ал өзгөртүлгөн жок. --out менен башка ат бериңиз же файлды жылдырыңыз.',
    ru: 'Файл {file} уже есть, он не изменён. Дайте другое имя через --out или уберите файл.',
    en: 'The file {file} is there already and was left as it is. Give another name with --out, or move the file away.',
  },
  folder: {
    ky: '{file} жазылбай калды: {reason}',
    ru: 'Не удалось записать {file}: {reason}',
    en: '{file} could not be written: {reason}',
  },
} as const satisfies Record<string, Localized>;
