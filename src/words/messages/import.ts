import type { Written } from '../language.ts';

/**
 * What is wrong with spreadsheets that were sent, for the editor who sent them: what was found, what
 * is expected, what to do. `{found}` and `{title}` stand in any of them as in the messages on data.
 */
export const SHEET_FAULT_MESSAGES = {
  'sent-file-unknown': {
    ky: 'Бул файл жадыбал эмес. Excel китеби (.xlsx) же CSV файлы күтүлөт. Башка файлдарды алып салыңыз: park.yaml менен territory.geojson импорттолбойт.',
    ru: 'Этот файл не таблица. Ожидается книга Excel (.xlsx) или файл CSV. Уберите остальные файлы: park.yaml и territory.geojson не импортируются.',
    en: 'This file is no table. An Excel workbook (.xlsx) or a CSV file is expected. Take other files away: park.yaml and territory.geojson are not imported.',
  },
  'sent-file-too-large': {
    ky: 'Файл өтө чоң. Эң көбү {most} МБ окулат. Китептен сүрөттөрдү жана ашыкча барактарды алып салып, кайра сактаңыз.',
    ru: 'Файл слишком велик. Читается не больше {most} МБ. Удалите из книги рисунки и лишние листы и сохраните её заново.',
    en: 'The file is too large. At most {most} MB are read. Take pictures and needless sheets out of the workbook and save it again.',
  },
  'workbook-damaged': {
    ky: 'Китеп бузулган же толук жүктөлгөн эмес, аны окууга болбойт. Аны Excel же LibreOffice программасында ачып, .xlsx түрүндө кайра сактаңыз.',
    ru: 'Книга повреждена или загружена не полностью, прочитать её нельзя. Откройте её в Excel или LibreOffice и сохраните заново как .xlsx.',
    en: 'The workbook is damaged or incomplete and can’t be read. Open it in Excel or LibreOffice and save it again as .xlsx.',
  },
  'workbook-old': {
    ky: 'Бул – Excel китебинин башка түрү (.xls же .xlsb). Аны Excel программасында ачып, “Книга Excel (.xlsx)” түрүндө сактаңыз.',
    ru: 'Это книга Excel другого вида (.xls или .xlsb). Откройте её в Excel и сохраните как «Книга Excel (.xlsx)».',
    en: 'This is another kind of Excel workbook (.xls or .xlsb). Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  },
  'workbook-open-document': {
    ky: 'Бул – LibreOffice китеби (.ods). Аны LibreOffice программасында ачып, “Excel 2007–365 (.xlsx)” түрүндө сактаңыз.',
    ru: 'Это книга LibreOffice (.ods). Откройте её в LibreOffice и сохраните как «Excel 2007–365 (.xlsx)».',
    en: 'This is a LibreOffice workbook (.ods). Open it in LibreOffice and save it as “Excel 2007–365 (.xlsx)”.',
  },
  'workbook-encrypted': {
    ky: 'Китеп сырсөз менен жабылган, ошондуктан окулбайт. Excel программасында сырсөздү алып салып, кайра сактаңыз.',
    ru: 'Книга закрыта паролем, и прочитать её нельзя. Снимите пароль в Excel и сохраните её заново.',
    en: 'The workbook is locked with a password and can’t be read. Remove the password in Excel and save it again.',
  },
  'workbook-macros': {
    ky: 'Китепте макрос бар. Мындай файл коопсуздук үчүн кабыл алынбайт. Аны Excel программасында “Книга Excel (.xlsx)” түрүндө, макроссуз сактаңыз.',
    ru: 'В книге есть макросы. Из соображений безопасности такие файлы не принимаются. Сохраните её в Excel как «Книга Excel (.xlsx)», без макросов.',
    en: 'The workbook contains macros. For safety such files are not accepted. Save it from Excel as “Excel Workbook (.xlsx)”, without macros.',
  },
  'workbook-links': {
    ky: 'Китеп башка файлдарга же тышкы маалыматтарга шилтеме кылат, алардын маанилери бул жерде жок. Excel программасында “Данные” өтмөгүнөн байланыштарды үзүп, кайра сактаңыз.',
    ru: 'Книга ссылается на другие файлы или внешние данные, а их значений здесь нет. В Excel на вкладке «Данные» разорвите связи и сохраните книгу заново.',
    en: 'The workbook links to other files or to external data, whose values are not here. Break the links on the tab “Data” in Excel and save it again.',
  },
  'workbook-entities': {
    ky: 'Китептин ичинде Excel эч качан жазбаган XML жарыясы (DOCTYPE) бар. Мындай файл коопсуздук үчүн кабыл алынбайт. Маалыматты жаңы китепке көчүрүңүз.',
    ru: 'Внутри книги есть объявление XML (DOCTYPE), какого Excel никогда не пишет. Из соображений безопасности такие файлы не принимаются. Перенесите данные в новую книгу.',
    en: 'Inside the workbook is an XML declaration (DOCTYPE) that Excel never writes. For safety such files are not accepted. Copy the data into a new workbook.',
  },
  'workbook-unpacks-too-large': {
    ky: 'Китеп ачылганда өтө чоң болуп чыгат: {most} МБдан ашык. Мындай файл окулбайт. Маалыматты бөлүп же CSV түрүндө сактап жөнөтүңүз.',
    ru: 'При распаковке книга слишком велика: больше {most} МБ. Такой файл не читается. Разделите данные или сохраните их как CSV.',
    en: 'Unpacked the workbook is too large: more than {most} MB. Such a file is not read. Divide the data or save them as CSV.',
  },
  'sheets-too-many': {
    ky: 'Китепте барак өтө көп. Эң көбү {most} барак окулат. Ашыкча барактарды өчүрүңүз.',
    ru: 'В книге слишком много листов. Читается не больше {most}. Удалите лишние листы.',
    en: 'The workbook has too many sheets. At most {most} are read. Delete the needless sheets.',
  },
  'rows-too-many': {
    ky: 'Жадыбалда сап өтө көп: эң көбү {most} сап окулат. Төмөнкү ашыкча саптарды өчүрүп, кайра сактаңыз.',
    ru: 'В таблице слишком много строк: читается не больше {most}. Удалите лишние строки внизу и сохраните файл заново.',
    en: 'The table has too many rows: at most {most} are read. Delete the needless rows below and save the file again.',
  },
  'columns-too-many': {
    ky: 'Жадыбалда тилке өтө көп: {most} тилкесине чейин гана окулат. Оң жактагы ашыкча тилкелерди өчүрүп, кайра сактаңыз.',
    ru: 'В таблице слишком много столбцов: читаются столбцы до {most}. Удалите лишние столбцы справа и сохраните файл заново.',
    en: 'The table has too many columns: they are read up to column {most}. Delete the needless columns on the right and save the file again.',
  },
  'cells-too-many': {
    ky: 'Китепте толтурулган уяча өтө көп: эң көбү {most} уяча окулат. Маалыматты бөлүңүз.',
    ru: 'В книге слишком много заполненных ячеек: читается не больше {most}. Разделите данные.',
    en: 'The workbook has too many filled cells: at most {most} are read. Divide the data.',
  },
  'nothing-sent': {
    ky: 'Бул жерде импорттой турган жадыбал жок. Толтурулган Excel китебин (.xlsx) же CSV файлдарын көрсөтүңүз.',
    ru: 'Здесь нет таблиц для импорта. Укажите заполненную книгу Excel (.xlsx) или файлы CSV.',
    en: 'There is no table to import here. Name a filled workbook (.xlsx) or CSV files.',
  },
  'sheet-unknown': {
    ky: 'Бул барактан бир да белгилүү жадыбал табылган жок: анын аталыштары тааныш эмес. Аталышы боюнча эң жакын барак: “{nearest}”. Тилкелердин аталыштарын үлгүдөгүдөй жазыңыз же баракты китептен алып салыңыз.',
    ru: 'На этом листе нет ни одной известной таблицы: его заголовки не узнаны. Ближайший по названию лист: «{nearest}». Запишите заголовки столбцов как в шаблоне или уберите лист из книги.',
    en: 'No known table was found here: the headings are not recognised. The sheet nearest in name is “{nearest}”. Write the headings of the columns as in the template, or take the sheet out of the workbook.',
  },
  'table-twice': {
    ky: 'Бул жадыбал эки жолу жөнөтүлгөн; биринчиси: {first}. Кайсынысы туура экенин чечип, бирин алып салыңыз.',
    ru: 'Эта таблица прислана дважды; первая: {first}. Решите, какая верна, и уберите другую.',
    en: 'This table was sent twice; the first is {first}. Decide which is right and take the other away.',
  },
  'heading-unlike-code': {
    ky: 'Табылганы: “{found}”, ал эми анын астындагы код башка тилкеники: {named}. Аталышты же кодду оңдоңуз.',
    ru: 'Найдено: «{found}», а код под заголовком принадлежит другому столбцу: {named}. Исправьте заголовок или код.',
    en: 'Found: “{found}”, but the code below belongs to another column: {named}. Correct the heading or the code.',
  },
  'column-without-heading': {
    ky: 'Табылганы: “{found}”. Бул тилкеде маани бар, бирок аталышы жок. Аталышын жазыңыз же тилкени тазалаңыз.',
    ru: 'Найдено: «{found}». В этом столбце есть значения, но нет заголовка. Впишите заголовок или очистите столбец.',
    en: 'Found: “{found}”. This column has values but no heading. Write its heading or clear the column.',
  },
  'cells-merged': {
    ky: 'Бул жерде уячалар бириктирилген, ошондуктан маани биринчисинде гана турат. Уячаларды бөлүп, ар бирине өз маанисин жазыңыз.',
    ru: 'Здесь объединены ячейки, и значение есть только в первой. Отмените объединение и впишите значение в каждую.',
    en: 'Cells are merged here, and only the first of them has a value. Unmerge them and write a value into each.',
  },
  'day-unexpected': {
    ky: 'Табылганы: {found} күнү. Бул тилкеде күн жазылбайт: Excel 1-1 же 5.10 деген жазууну күнгө айлантып жибериши мүмкүн. Тилкеге “Текстовый” форматын коюп, маанини кайра жазыңыз.',
    ru: 'Найдена дата {found}. В этом столбце дат нет: Excel мог превратить в дату запись вида 1-1 или 5.10. Задайте столбцу формат «Текстовый» и впишите значение заново.',
    en: 'Found: the date {found}. This column holds no dates: Excel may have turned an entry such as 1-1 or 5.10 into one. Set the column’s format to Text and write the value again.',
  },
  'question-twice': {
    ky: 'Бул суроо баракта буга чейин бар: {first}-сап. Бирин өчүрүңүз.',
    ru: 'Этот вопрос уже есть на листе: строка {first}. Удалите один из двух.',
    en: 'This question is already on the sheet, in row {first}. Delete one of the two.',
  },
  'answer-misplaced': {
    ky: 'Табылганы: “{found}”. Бул суроонун жообу ушул уячага жазылбайт. Үч тилдеги жооп үч тилдин тилкелерине, башкалары “Жооп” тилкесине жазылат; NA болсо, башка уячалар бош болушу керек.',
    ru: 'Найдено: «{found}». Ответ на этот вопрос пишется не в этой ячейке. Ответ на трёх языках пишется в столбцы трёх языков, остальные в столбец «Ответ»; при NA другие ячейки пусты.',
    en: 'Found: “{found}”. The answer to this question is not written in this cell. An answer in three languages goes into the columns of the languages, any other into the column “Answer”; beside NA the other cells are empty.',
  },
  'owner-unknown': {
    ky: 'Бул маалыматтар кайсы паркка тиешелүү экени белгисиз. “Парк” барагындагы id сабына парктын идентификаторун жазыңыз же аны көрсөтүңүз: текшерүү барагында тизмеден тандап, буйрукта --to parks/идентификатор деп.',
    ru: 'Неизвестно, к какому парку относятся эти данные. Впишите идентификатор парка в строку id листа «Парк» или укажите парк: на странице проверки выберите его в списке, в команде напишите --to parks/идентификатор.',
    en: 'It is not known which park these data are of. Write the identifier of the park into the row id of the sheet “Park”, or name the park: choose it from the list on the page for checking, or write --to parks/identifier in the command.',
  },
  'owners-mixed': {
    ky: 'Бул жадыбал башка ээсиники: программа менен парктын жадыбалдары бирге импорттолбойт. Аларды өз-өзүнчө импорттоңуз.',
    ru: 'Эта таблица другого владельца: таблицы программы и парка вместе не импортируются. Импортируйте их по отдельности.',
    en: 'This table is of another owner: tables of the programme and of a park are not imported together. Import them one after the other.',
  },
  'rows-removed': {
    ky: 'Жадыбалда буга чейин {total} сап болчу, анын ичинен {removed} сап бул файлда жок, демек өчүрүлөт. Туура болсо, өчүрүүнү ырастаңыз (буйрукта: --allow-removals); болбосо, жетишпеген саптарды кошуңуз.',
    ru: 'В таблице строк: {total}, из них {removed} в присланном нет, и они будут удалены. Если это верно, подтвердите удаление (в команде: --allow-removals); если нет, добавьте недостающие строки.',
    en: 'Of the {total} rows of the table {removed} are not in what was sent and would be removed. If this is right, confirm the removal (in the command: --allow-removals); if not, add the missing rows.',
  },
  'published-removed': {
    ky: 'Буга чейин жарыяланган саптар бул файлда жок: {keys}. Аларга шилтемелер бар, ошондуктан алар байкоосуз өчүрүлбөйт. Туура болсо, өчүрүүнү ырастаңыз (буйрукта: --allow-removals); болбосо, саптарды кошуңуз.',
    ru: 'В присланном нет уже опубликованных строк: {keys}. На них ссылаются, поэтому молча они не удаляются. Если это верно, подтвердите удаление (в команде: --allow-removals); если нет, добавьте строки.',
    en: 'Rows that were already published are not in what was sent: {keys}. They are cited, so they are not removed silently. If this is right, confirm the removal (in the command: --allow-removals); if not, add the rows.',
  },
} as const satisfies Record<string, Written>;

/** What the messages on data say otherwise of a spreadsheet. `{words}` are those of the codes. */
export const SENT_MESSAGES = {
  'unknown-code': {
    ky: 'Табылганы: “{found}”. Бул жерде тизмедеги сөздөр гана жазылат: {words}. Алардын бирин тандаңыз.',
    ru: 'Найдено: «{found}». Здесь допустимы только слова из списка: {words}. Выберите одно из них.',
    en: 'Found: “{found}”. Only the words of the list are allowed here: {words}. Choose one of them.',
  },
  'not-yes-or-no': {
    ky: 'Табылганы: “{found}”. Ооба же жок деген жооп күтүлөт. Белгисиз болсо, бош калтырыңыз.',
    ru: 'Найдено: «{found}». Ожидается ответ да или нет. Если неизвестно, оставьте пустым.',
    en: 'Found: “{found}”. Yes or no is expected. If it isn’t known, leave it empty.',
  },
  'header-missing-column': {
    ky: 'Тилке жок: “{title}” ({field}). Аталыштардын сабына ушул аталышты кошуп, тилкени толтуруңуз.',
    ru: 'Нет столбца «{title}» ({field}). Добавьте этот заголовок в строку заголовков и заполните столбец.',
    en: 'The column “{title}” ({field}) is missing. Add this heading to the row of headings and fill the column.',
  },
  'duplicate-key': {
    ky: 'Мындай жазуу буга чейин бар: “{found}”, {first}-сап. Ашыкча сапты өчүрүңүз же жазууну өзгөртүңүз.',
    ru: 'Такая запись уже есть: «{found}», строка {first}. Удалите лишнюю строку или измените запись.',
    en: 'There is already such an entry: “{found}”, row {first}. Delete the extra row or change the entry.',
  },
  'unknown-reference': {
    ky: '“{found}” идентификатору “{table}” жадыбалында жок. Эң жакын жазылышы: “{nearest}”. Жазылышын оңдоңуз же ошол жадыбалга жаңы сап кошуңуз.',
    ru: 'В таблице «{table}» нет идентификатора «{found}». Ближайший по написанию: «{nearest}». Исправьте написание или добавьте строку в ту таблицу.',
    en: 'The table “{table}” has no identifier “{found}”. The nearest in spelling is “{nearest}”. Correct the spelling or add a row to that table.',
  },
  'key-unknown': {
    ky: '“{found}” деген суроо жок. Эң жакын код: “{nearest}”. Кодду оңдоңуз же сапты өчүрүңүз.',
    ru: 'Вопроса «{found}» нет. Ближайший код: «{nearest}». Исправьте код или удалите строку.',
    en: 'There is no question “{found}”. The nearest code is “{nearest}”. Correct the code or delete the row.',
  },
  'folder-name-differs': {
    ky: 'Табылганы: “{found}”, ал эми бул маалыматтар “{folder}” паркына жазылмак. Идентификатор өзгөрбөйт: аны оңдоңуз же туура паркты көрсөтүңүз.',
    ru: 'Найдено: «{found}», а данные предназначены парку «{folder}». Идентификатор не меняется: исправьте его или укажите нужный парк.',
    en: 'Found: “{found}”, but the data are meant for the park “{folder}”. An identifier doesn’t change: correct it, or name the right park.',
  },
} as const satisfies Record<string, Written>;

/** What the command says. */
/** What the editor should know though nothing is wrong. */
export const SENT_NOTICES = {
  'columns-not-sent': {
    ky: '{place}: бул тилкелер жөнөтүлгөн эмес: {columns}. Мурунтан бар саптарда алар өзгөрбөйт, жаңы саптарда бош болот.',
    ru: '{place}: эти столбцы не присланы: {columns}. В прежних строках они останутся как есть, в новых будут пустыми.',
    en: '{place}: these columns were not sent: {columns}. In rows that are there already they stay as they are, in new ones they are empty.',
  },
} as const satisfies Record<string, Written>;

export const IMPORT_MESSAGES = {
  found: {
    ky: 'Табылган жадыбалдар:',
    ru: 'Найденные таблицы:',
    en: 'Tables found:',
  },
  table: {
    ky: '{place}: {title}, {rows} сап',
    ru: '{place}: {title}, {rows} {rows:строка|строки|строк}',
    en: '{place}: {title}, {rows} {rows:row|rows}',
  },
  changes: {
    ky: 'Эмне өзгөрөт:',
    ru: 'Что изменится:',
    en: 'What would change:',
  },
  'no-changes': {
    ky: 'Эч нерсе өзгөрбөйт: жөнөтүлгөн маалымат порталдагыга дал келет.',
    ru: 'Ничего не изменится: присланное совпадает с тем, что есть на портале.',
    en: 'Nothing would change: what was sent is the same as what the portal has.',
  },
  problems: {
    ky: 'Оңдолуучу жерлер:',
    ru: 'Нужно исправить:',
    en: 'To be corrected:',
  },
  'problem-count': {
    ky: 'Оңдолуучу жерлердин саны: {count}. Эч нерсе жазылган жок.',
    ru: 'Нужно исправить мест: {count}. Ничего не записано.',
    en: 'Places to correct: {count}. Nothing was written.',
  },
  dry: {
    ky: 'Эч нерсе жазылган жок. Жазуу үчүн --write белгисин кошуңуз.',
    ru: 'Ничего не записано. Чтобы записать, добавьте --write.',
    en: 'Nothing was written. Add --write to write it.',
  },
  written: {
    ky: 'Жазылды: {files}.',
    ru: 'Записано: {files}.',
    en: 'Written: {files}.',
  },
  failed: {
    ky: 'Жазууга мүмкүн болгон жок: {reason}. Маалыматтар мурдагыдай калды.',
    ru: 'Записать не удалось: {reason}. Данные остались прежними.',
    en: 'Writing failed: {reason}. The data are as they were.',
  },
  missing: {
    ky: 'Мындай файл же папка жок: {name}.',
    ru: 'Нет такого файла или папки: {name}.',
    en: 'There is no such file or folder: {name}.',
  },
  'new-file': {
    ky: 'жаңы файл',
    ru: 'новый файл',
    en: 'new file',
  },
  added: { ky: 'кошулат', ru: 'добавится', en: 'added' },
  removed: { ky: 'өчүрүлөт', ru: 'удалится', en: 'removed' },
  reordered: {
    ky: 'саптардын ирети өзгөрөт',
    ru: 'порядок строк изменится',
    en: 'the order of the rows changes',
  },
  more: {
    ky: 'дагы {count}',
    ru: 'ещё {count}',
    en: '{count} more',
  },
  empty: { ky: '(бош)', ru: '(пусто)', en: '(empty)' },
} as const satisfies Record<string, Written>;
