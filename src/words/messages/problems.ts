import type { Written } from '../language.ts';
import { translated } from '../written.ts';

/**
 * What is wrong with the data, for the editor who has to mend it: what was found, what is
 * expected, what to do, under the code of its fault (`engine/catalog/problem.ts`). Every message may use `{found}`, `{file}`, `{field}`, `{title}` and
 * `{letter}` (the column's letter in a spreadsheet) besides the details of its fault.
 */
export const PROBLEM_MESSAGES = /* @__PURE__ */ translated('problem', {
  required: {
    ky: 'Маани жазылган эмес, бирок ал милдеттүү. Маанини жазыңыз.',
    ru: 'Значение не указано, а оно обязательно. Впишите его.',
    en: 'The value is missing, and it is required. Write it in.',
  },
  'not-a-whole-number': {
    ky: 'Табылганы: “{found}”. Бүтүн сан күтүлөт, мисалы 35000. Санды цифра менен гана жазыңыз: миңдиктердин арасына үтүр же чекит койбоңуз.',
    ru: 'Найдено: «{found}». Ожидается целое число, например 35000. Запишите его одними цифрами: между тысячами не ставьте запятую или точку.',
    en: 'Found: “{found}”. A whole number is expected, for example 35000. Write it in digits only: no comma or point between thousands.',
  },
  'out-of-range': {
    ky: 'Табылганы: “{found}”. Уруксат берилген эң кичине сан: {least}, эң чоңу: {most}. Санды булак менен салыштырып, оңдоңуз.',
    ru: 'Найдено: «{found}». Наименьшее допустимое число: {least}, наибольшее: {most}. Сверьте число с источником и исправьте.',
    en: 'Found: “{found}”. The least number allowed is {least}, the greatest {most}. Compare the number with the source and correct it.',
  },
  'not-a-date': {
    ky: 'Табылганы: “{found}”. Календардагы күн күтүлөт, мисалы 2026-11-21 же 21.11.2026. Күндү ушул түрдө жазыңыз.',
    ru: 'Найдено: «{found}». Ожидается дата по календарю, например 2026-11-21 или 21.11.2026. Запишите её в таком виде.',
    en: 'Found: “{found}”. A calendar date is expected, for example 2026-11-21 or 21.11.2026. Write it in this form.',
  },
  'not-a-number': {
    ky: 'Табылганы: “{found}”. Сан күтүлөт, мисалы 12.5. Санды цифра менен гана жазыңыз, бөлчөктүн алдына чекит же үтүр коюңуз.',
    ru: 'Найдено: «{found}». Ожидается число, например 12.5. Запишите его одними цифрами, дробную часть отделите точкой или запятой.',
    en: 'Found: “{found}”. A number is expected, for example 12.5. Write it in digits only, with a point or a comma before the decimals.',
  },
  'unit-in-number': {
    ky: 'Табылганы: “{found}”. Бирдик тилкенин өзүндө белгиленген, аны санга жазбаңыз. Мындай жазыңыз: {number}. Сан башка бирдикте болсо, адегенде тилкенин бирдигине которуңуз.',
    ru: 'Найдено: «{found}». Единица задана самим полем, в число её не пишут. Запишите так: {number}. Если число в другой единице, сначала переведите его в единицу поля.',
    en: 'Found: “{found}”. The unit is fixed by the field and isn’t typed into the number. Write it so: {number}. If the number is in another unit, convert it to the field’s unit first.',
  },
  'not-a-partial-date': {
    ky: 'Табылганы: “{found}”. Күн, ай же жыл күтүлөт, мисалы 2026-11-21, 2026-11 же 2026. Датаны ушул түрдө жазыңыз.',
    ru: 'Найдено: «{found}». Ожидается день, месяц или год, например 2026-11-21, 2026-11 или 2026. Запишите дату в таком виде.',
    en: 'Found: “{found}”. A day, a month or a year is expected, for example 2026-11-21, 2026-11 or 2026. Write the date in this form.',
  },
  'not-yes-or-no': {
    ky: 'Табылганы: “{found}”. Ооба же жок деген жооп күтүлөт: true же false деп жазыңыз. Белгисиз болсо, бош калтырыңыз.',
    ru: 'Найдено: «{found}». Ожидается ответ да или нет: впишите true или false. Если неизвестно, оставьте пустым.',
    en: 'Found: “{found}”. Yes or no is expected: write true or false. If it isn’t known, leave it empty.',
  },
  'not-a-quarter': {
    ky: 'Табылганы: “{found}”. Квартал күтүлөт, мисалы 2026-Q3. Кварталды ушул түрдө жазыңыз.',
    ru: 'Найдено: «{found}». Ожидается квартал, например 2026-Q3. Запишите его в таком виде.',
    en: 'Found: “{found}”. A quarter is expected, for example 2026-Q3. Write it in this form.',
  },
  'not-a-tin': {
    ky: 'Табылганы: “{found}”. Салык төлөөчүнүн идентификациялык номеринде {digits} цифра болот. Номерди текшерип, толук жазыңыз; Excel аны санга айлантпашы үчүн тилкеге “Текстовый” форматын коюңуз.',
    ru: 'Найдено: «{found}». В идентификационном номере налогоплательщика {digits} цифр. Проверьте номер и впишите его полностью; чтобы Excel не превратил его в число, задайте столбцу формат «Текстовый».',
    en: 'Found: “{found}”. A taxpayer identification number has {digits} digits. Check the number and write it in full; set the column’s format to Text so that Excel doesn’t turn it into a number.',
  },
  'not-a-clause': {
    ky: 'Табылганы: “{found}”. Жобонун пункту күтүлөт, мисалы 5.8a1 же 11.10/6. Пунктту ушул түрдө жазыңыз.',
    ru: 'Найдено: «{found}». Ожидается пункт Положения, например 5.8a1 или 11.10/6. Запишите его в таком виде.',
    en: 'Found: “{found}”. A clause of the Regulation is expected, for example 5.8a1 or 11.10/6. Write it in this form.',
  },
  'not-a-withheld-list': {
    ky: 'Табылганы: “{found}”. Жабык талаалар негизи менен жазылат, мисалы tin:commercial-secret; contacts:personal-data. Ушул түрдө жазыңыз.',
    ru: 'Найдено: «{found}». Скрытые поля записываются с основанием, например tin:commercial-secret; contacts:personal-data. Запишите их в таком виде.',
    en: 'Found: “{found}”. Withheld fields are written with their ground, for example tin:commercial-secret; contacts:personal-data. Write them in this form.',
  },
  'unknown-withheld-field': {
    ky: 'Табылганы: “{found}”. “{name}” талаасы реестрде жок же эки жолу жазылган. Реестрдин талаалары: {fields}. Ар бирин бир гана жолу жазыңыз.',
    ru: 'Найдено: «{found}». Поля «{name}» в реестре нет, или оно записано дважды. Поля реестра: {fields}. Каждое пишется один раз.',
    en: 'Found: “{found}”. The register has no field “{name}”, or it is written twice. Its fields are: {fields}. Write each of them once.',
  },
  'unknown-ground': {
    ky: 'Табылганы: “{found}”. “{name}” деген негиз жок. Белгилүү негиздер: {grounds}. Алардын бирин жазыңыз.',
    ru: 'Найдено: «{found}». Основания «{name}» нет. Известные основания: {grounds}. Впишите одно из них.',
    en: 'Found: “{found}”. There is no ground “{name}”. The known grounds are: {grounds}. Write one of them.',
  },
  'not-an-address': {
    ky: 'Табылганы: “{found}”. Веб-дарек күтүлөт: ал https:// же http:// менен башталат, ичинде боштук жок. Даректи толук көчүрүңүз.',
    ru: 'Найдено: «{found}». Ожидается веб-адрес: он начинается с https:// или http:// и не содержит пробелов. Скопируйте адрес полностью.',
    en: 'Found: “{found}”. A web address is expected: it begins with https:// or http:// and has no spaces. Copy the whole address.',
  },
  'not-an-id': {
    ky: 'Табылганы: “{found}”. Идентификатор күтүлөт: латын алфавитинин кичине тамгалары, цифралар жана дефис, мисалы 1-1 же kgk. Excel программасы 1-1 деген жазууну күнгө айлантып жибериши мүмкүн: тилкеге “Текстовый” форматын коюп, идентификаторду кайра жазыңыз.',
    ru: 'Найдено: «{found}». Ожидается идентификатор: строчные латинские буквы, цифры и дефис, например 1-1 или kgk. Excel может превратить 1-1 в дату: задайте столбцу формат «Текстовый» и впишите идентификатор заново.',
    en: 'Found: “{found}”. An identifier is expected: lower-case Latin letters, digits and hyphens, for example 1-1 or kgk. Excel may turn 1-1 into a date: set the column’s format to Text and write the identifier again.',
  },
  'not-a-line-range': {
    ky: 'Табылганы: “{found}”. Булактагы саптар күтүлөт, мисалы L18 же L18-L21; биринчи сан экинчисинен чоң болбойт. Саптарды ушул түрдө жазыңыз.',
    ru: 'Найдено: «{found}». Ожидаются строки источника, например L18 или L18-L21; первое число не больше второго. Запишите строки в таком виде.',
    en: 'Found: “{found}”. Lines of the source are expected, for example L18 or L18-L21; the first number is not greater than the second. Write the lines in this form.',
  },
  'not-places': {
    ky: 'Табылганы: “{found}”. Узундук менен кеңдик күтүлөт, бир нечеси үтүрлүү чекит менен, мисалы 73.98 42.8; 75.1 42.6. Ушул түрдө жазыңыз.',
    ru: 'Найдено: «{found}». Ожидаются долгота и широта, несколько через точку с запятой, например 73.98 42.8; 75.1 42.6. Запишите их в таком виде.',
    en: 'Found: “{found}”. A longitude and a latitude are expected, several of them separated by semicolons, for example 73.98 42.8; 75.1 42.6. Write them in this form.',
  },
  'threshold-missing': {
    ky: '{file} файлында {clause}-пункту үчүн “{name}” чеги жок. Чекти мааниси менен кошуңуз же пунктту requirements.csv файлынан өчүрүңүз.',
    ru: 'В файле {file} нет порога «{name}» для пункта {clause}. Добавьте порог со значением или уберите пункт из requirements.csv.',
    en: 'The file {file} has no threshold “{name}” for clause {clause}. Add it with its value, or take the clause out of requirements.csv.',
  },
  'region-without-outline': {
    ky: 'Табылганы: “{found}”. {file} файлында бул облустун чек арасы жок. Файлдын regions объектисине анын коду менен фигура кошуңуз.',
    ru: 'Найдено: «{found}». В файле {file} нет границы этого региона. Добавьте в объект regions фигуру с его кодом.',
    en: 'Found: “{found}”. The file {file} has no outline of this region. Add a geometry with its code to the object regions.',
  },
  'not-languages': {
    ky: 'Табылганы: “{found}”. Тилдердин коддору үтүр менен күтүлөт, мисалы ky, ru, en. Ар бирин бир жолу, ушул түрдө жазыңыз.',
    ru: 'Найдено: «{found}». Ожидаются коды языков через запятую, например ky, ru, en. Запишите каждый один раз в таком виде.',
    en: 'Found: “{found}”. Codes of languages separated by commas are expected, for example ky, ru, en. Write each of them once in this form.',
  },
  'not-a-currency': {
    ky: 'Табылганы: “{found}”. Валютанын ISO 4217 боюнча коду күтүлөт: үч баш тамга, мисалы KGS. Кодду ушул түрдө жазыңыз.',
    ru: 'Найдено: «{found}». Ожидается код валюты по ISO 4217: три заглавные буквы, например KGS. Запишите код в таком виде.',
    en: 'Found: “{found}”. A currency code of ISO 4217 is expected: three capital letters, for example KGS. Write the code in this form.',
  },
  'places-differ': {
    ky: 'Табылганы: “{found}”. Тексттин ичинде так ушул жайлар болушу керек: {places}. Аларды которбой, өзүндөй калтырыңыз.',
    ru: 'Найдено: «{found}». В тексте должны стоять именно эти места: {places}. Оставьте их как есть, не переводя.',
    en: 'Found: “{found}”. The text must hold exactly these places: {places}. Leave them as they are, untranslated.',
  },
  'unknown-code': {
    ky: 'Табылганы: “{found}”. Бул жерде белгилүү коддор гана жазылат: {codes}. Алардын бирин жазыңыз.',
    ru: 'Найдено: «{found}». Здесь допустимы только известные коды: {codes}. Впишите один из них.',
    en: 'Found: “{found}”. Only known codes are allowed here: {codes}. Write one of them.',
  },
  formula: {
    ky: 'Табылганы: “{found}”. Бул Excel формуласы катары окулат, ал эми порталга даяр маани керек. Анын ордуна маанинин өзүн жазыңыз.',
    ru: 'Найдено: «{found}». Это читается как формула Excel, а порталу нужно готовое значение. Впишите вместо неё само значение.',
    en: 'Found: “{found}”. This reads as an Excel formula, and the portal needs the finished value. Write the value itself instead.',
  },
  markup: {
    ky: 'Табылганы: “{found}”. Текстте HTML белгилери бар, ал эми жөнөкөй текст күтүлөт. “<” жана “>” белгилерин жана алардын арасындагы жазууну өчүрүңүз.',
    ru: 'Найдено: «{found}». В тексте есть разметка HTML, а ожидается простой текст. Удалите знаки «<» и «>» и то, что между ними.',
    en: 'Found: “{found}”. The text contains HTML markup, and plain text is expected. Delete the signs “<” and “>” and what stands between them.',
  },
  'control-character': {
    ky: 'Табылганы: “{found}”. Текстте көрүнбөгөн же бузулган белги бар. Маанини өчүрүп, кол менен кайра жазыңыз.',
    ru: 'Найдено: «{found}». В тексте есть невидимый или повреждённый знак. Удалите значение и наберите его заново.',
    en: 'Found: “{found}”. The text contains an invisible or damaged character. Delete the value and type it again.',
  },
  'spreadsheet-error': {
    ky: 'Табылганы: “{found}”. Бул – маани эмес, Excel программасы көрсөткөн ката. Анын ордуна туура маанини жазыңыз.',
    ru: 'Найдено: «{found}». Это не значение, а ошибка, которую показал Excel. Впишите вместо неё верное значение.',
    en: 'Found: “{found}”. This is no value but an error shown by Excel. Write the right value instead.',
  },
  'letters-lost': {
    ky: 'Табылганы: “{found}”. Тамгалардын ордунда суроо белгиси турат: файл ң, ө жана ү тамгалары жок коддоодо сакталган. Файлдын мурдагы көчүрмөсүн алып, Excel программасында “CSV UTF-8” түрүндө сактаңыз.',
    ru: 'Найдено: «{found}». На месте букв стоят вопросительные знаки: файл был сохранён в кодировке без букв ң, ө и ү. Возьмите прежнюю копию файла и сохраните её в Excel как «CSV UTF-8».',
    en: 'Found: “{found}”. Question marks stand in place of letters: the file was saved in an encoding without ң, ө and ү. Take an earlier copy of the file and save it from Excel as “CSV UTF-8”.',
  },
  'file-missing': {
    ky: 'Файл табылган жок. Маалымат папкасында ушундай файл болушу керек: {file}. Файлды кайтарыңыз же анын атын оңдоңуз.',
    ru: 'Файл не найден. В папке данных должен быть файл {file}. Верните файл или исправьте его имя.',
    en: 'The file was not found. The data folder must have a file {file}. Put the file back or correct its name.',
  },
  'file-empty': {
    ky: 'Файл бош. Анын мурдагы мазмунун калыбына келтириңиз.',
    ru: 'Файл пуст. Восстановите его прежнее содержание.',
    en: 'The file is empty. Restore its earlier content.',
  },
  'spreadsheet-file': {
    ky: 'Бул – Excel китеби, ал эми жөнөкөй текст файлы күтүлөт. Аны Excel программасында ачып, “CSV UTF-8” түрүндө сактаңыз.',
    ru: 'Это книга Excel, а ожидается простой текстовый файл. Откройте её в Excel и сохраните как «CSV UTF-8».',
    en: 'This is an Excel workbook, and a plain text file is expected. Open it in Excel and save it as “CSV UTF-8”.',
  },
  'encoding-unreadable': {
    ky: 'Файлдын тамгалары окулбайт: коддоосу белгисиз. Файлды UTF-8 коддоосунда кайра сактаңыз; Excel программасында бул “CSV UTF-8” деп аталат.',
    ru: 'Буквы файла не читаются: кодировка неизвестна. Сохраните файл заново в кодировке UTF-8; в Excel это «CSV UTF-8».',
    en: 'The letters of the file can’t be read: its encoding is unknown. Save the file again in UTF-8; in Excel this is “CSV UTF-8”.',
  },
  'header-missing-column': {
    ky: 'Тилке жок: “{title}” ({field}). Файлдын биринчи сабына ушул аталышты кошуп, тилкени толтуруңуз.',
    ru: 'Нет столбца «{title}» ({field}). Добавьте этот заголовок в первую строку файла и заполните столбец.',
    en: 'The column “{title}” ({field}) is missing. Add this heading to the first row of the file and fill the column.',
  },
  'header-unknown-column': {
    ky: '{letter} тилкеси: “{found}” деген аталыш бул жадыбалда жок. Эң жакын аталыш: “{nearest}”. Аталышты оңдоңуз же ашыкча тилкени өчүрүңүз.',
    ru: 'Столбец {letter}: заголовка «{found}» в этой таблице нет. Ближайший по написанию: «{nearest}». Исправьте заголовок или удалите лишний столбец.',
    en: 'Column {letter}: this table has no heading “{found}”. The nearest in spelling is “{nearest}”. Correct the heading or delete the column.',
  },
  'header-duplicate-column': {
    ky: '{letter} тилкеси: “{found}” деген тилке буга чейин бар, ал {first} тилкеси. Бирин өчүрүңүз же аталышын оңдоңуз.',
    ru: 'Столбец {letter}: столбец «{found}» уже есть, это столбец {first}. Удалите один из них или исправьте заголовок.',
    en: 'Column {letter}: there is already a column “{found}”, it is column {first}. Delete one of the two or correct its heading.',
  },
  'row-too-long': {
    ky: 'Саптагы уячалардын саны: {actual}, керектүүсү: {expected}. Ашыкча уячаны өчүрүңүз; текстин ичинде үтүр же чекиттүү үтүр болсо, ал текстти тырмакчага (") алыңыз.',
    ru: 'Ячеек в строке: {actual}, а нужно: {expected}. Удалите лишнюю ячейку; если в тексте есть запятая или точка с запятой, возьмите текст в кавычки (").',
    en: 'Cells in the row: {actual}; needed: {expected}. Delete the extra cell; where a text contains a comma or a semicolon, put the text in quotes (").',
  },
  'row-too-short': {
    ky: 'Саптагы уячалардын саны: {actual}, керектүүсү: {expected}. Жетишпеген уячаларды кошуңуз; мааниси жок уяча бош калат, бирок анын бөлгүчү жазылат.',
    ru: 'Ячеек в строке: {actual}, а нужно: {expected}. Добавьте недостающие; ячейка без значения остаётся пустой, но её разделитель пишется.',
    en: 'Cells in the row: {actual}; needed: {expected}. Add the missing ones; a cell without a value stays empty, but its separator is written.',
  },
  'quote-left-open': {
    ky: '{letter} тилкеси: ушул жерде ачылган тырмакча (") туура жабылган эмес: “{found}”. Тексттин аягына тырмакча коюңуз; тексттин ичиндеги тырмакча эки жолу жазылат ("").',
    ru: 'Столбец {letter}: открытая здесь кавычка (") не закрыта как следует: «{found}». Поставьте кавычку в конце текста; кавычка внутри текста пишется дважды ("").',
    en: 'Column {letter}: the quote (") opened here is not properly closed: “{found}”. Put a quote at the end of the text; a quote inside the text is written twice ("").',
  },
  'yaml-syntax': {
    ky: 'Файлдын түзүлүшү ушул сапта бузулган. Кош чекиттерди, тырмакчаларды жана саптын башындагы боштуктарды чектеш саптар менен салыштырып, оңдоңуз.',
    ru: 'Строение файла нарушено в этой строке. Сравните двоеточия, кавычки и пробелы в начале строки с соседними строками и исправьте.',
    en: 'The structure of the file is broken in this line. Compare the colons, the quotes and the spaces at its beginning with the lines around it, and correct them.',
  },
  'key-missing': {
    ky: 'Талаа жок: {field} ({title}). Аны файлга кошуп, маанисин жазыңыз.',
    ru: 'Нет поля {field} ({title}). Добавьте его в файл и впишите значение.',
    en: 'The field {field} ({title}) is missing. Add it to the file and write its value.',
  },
  'key-unknown': {
    ky: 'Бул файлда “{found}” деген талаа болбойт. Эң жакын аталыш: “{nearest}”. Аталышты оңдоңуз же талааны өчүрүңүз.',
    ru: 'Поля «{found}» в этом файле быть не должно. Ближайшее по написанию: «{nearest}». Исправьте название или удалите поле.',
    en: 'This file has no field “{found}”. The nearest in spelling is “{nearest}”. Correct the name or delete the field.',
  },
  'key-duplicate': {
    ky: 'Ушул сапта талаа экинчи жолу жазылган. Бирин өчүрүңүз.',
    ru: 'В этой строке поле записано второй раз. Удалите одно из двух.',
    en: 'In this line a field is written for the second time. Delete one of the two.',
  },
  'duplicate-key': {
    ky: 'Мындай жазуу буга чейин бар: “{found}”, {first}-сап. Ашыкча сапты өчүрүңүз же жазууну өзгөртүңүз.',
    ru: 'Такая запись уже есть: «{found}», строка {first}. Удалите лишнюю строку или измените запись.',
    en: 'There is already such an entry: “{found}”, line {first}. Delete the extra row or change the entry.',
  },
  'unknown-reference': {
    ky: '{table} файлында мындай идентификатор жок: “{found}”. Эң жакын жазылышы: “{nearest}”. Жазылышын оңдоңуз же ошол файлга жаңы сап кошуңуз.',
    ru: 'В файле {table} нет идентификатора «{found}». Ближайший по написанию: «{nearest}». Исправьте написание или добавьте строку в тот файл.',
    en: 'The file {table} has no identifier “{found}”. The nearest in spelling is “{nearest}”. Correct the spelling or add a row to that file.',
  },
  'total-not-sum': {
    ky: 'Табылганы: “{found}”. Блоктун төртүнчү саны мурунку үч сандын суммасына барабар болушу керек, ал сумма: {sum}. Сандарды булак менен салыштырыңыз. Булактын өзүндө ушундай басылса, irregularities.csv файлына бул чара үчүн sum-mismatch түрүндөгү сап кошуңуз.',
    ru: 'Найдено: «{found}». Четвёртое число блока должно быть равно сумме трёх предыдущих, а она равна {sum}. Сверьте числа с источником. Если так напечатано в самом источнике, добавьте в irregularities.csv строку вида sum-mismatch для этой меры.',
    en: 'Found: “{found}”. The fourth number of a block must equal the sum of the three before it, which is {sum}. Compare the numbers with the source. If the source itself prints this, add a row of kind sum-mismatch for this measure to inconsistencies.csv.',
  },
  'block-difference': {
    ky: 'Табылганы: “{found}”. Үчүнчү блоктогу сан биринчи блоктогу сандан экинчисин кемиткенге барабар болушу керек, ал айырма: {expected}. Сандарды булак менен салыштырыңыз. Булактын өзүндө ушундай басылса, irregularities.csv файлына бул чара үчүн sum-mismatch түрүндөгү сап кошуңуз.',
    ru: 'Найдено: «{found}». Число третьего блока должно быть равно числу первого минус число второго, то есть {expected}. Сверьте числа с источником. Если так напечатано в самом источнике, добавьте в irregularities.csv строку вида sum-mismatch для этой меры.',
    en: 'Found: “{found}”. The number of the third block must equal the first block’s minus the second’s, which is {expected}. Compare the numbers with the source. If the source itself prints this, add a row of kind sum-mismatch for this measure to inconsistencies.csv.',
  },
  'printed-differs': {
    ky: 'Басылганы: “{found}”, ал эми сандын өзү башка: {value}. Экөөнүн цифралары бирдей болушу керек. Булак менен салыштырып, туура эмесин оңдоңуз.',
    ru: 'Как напечатано: «{found}», а само число другое: {value}. Цифры должны совпадать. Сверьте с источником и исправьте неверное.',
    en: 'As printed: “{found}”, but the number itself is different: {value}. Their digits must be the same. Compare with the source and correct the wrong one.',
  },
  'printed-missing': {
    ky: 'Сан жазылган: {value}, бирок анын булакта кандай басылганы жазылган эмес. Аны булактан көчүрүңүз.',
    ru: 'Число указано: {value}, но не указано, как оно напечатано в источнике. Перепишите его из источника.',
    en: 'The number is given: {value}, but not how the source prints it. Copy it from the source.',
  },
  'number-missing': {
    ky: 'Булакта басылганы жазылган: “{found}”, бирок сандын өз тилкеси бош. Ал тилкеге санды жазыңыз же булакта сан жок болсо, бул уячаны да бош калтырыңыз.',
    ru: 'Указано, как напечатано в источнике: «{found}», но столбец самого числа пуст. Впишите туда число, а если в источнике числа нет, оставьте пустой и эту ячейку.',
    en: 'It is given how the source prints the number: “{found}”, but the column of the number itself is empty. Write the number there; if the source has none, leave this cell empty too.',
  },
  'year-outside-programme': {
    ky: 'Табылганы: “{found}”. Программанын жылдары: {from}–{to}. Жылды оңдоңуз; программанын жылдары өзгөрсө, аларды programme.yaml файлында өзгөртүңүз.',
    ru: 'Найдено: «{found}». Годы программы: {from}–{to}. Исправьте год; если изменились годы программы, измените их в programme.yaml.',
    en: 'Found: “{found}”. The years of the programme are {from}–{to}. Correct the year; if the years of the programme have changed, change them in programme.yaml.',
  },
  'years-reversed': {
    ky: 'Биринчи жыл: {from}, акыркы жыл: {to}. Биринчи жыл акыркысынан кеч болбойт. Жылдарды оңдоңуз.',
    ru: 'Первый год: {from}, последний: {to}. Первый год не может быть позже последнего. Исправьте годы.',
    en: 'First year: {from}, last year: {to}. The first year can’t be later than the last. Correct the years.',
  },
  'period-without-years': {
    ky: 'Мөөнөттүн түрү “years”, бирок жыл жазылган эмес. Жылды жазыңыз же мөөнөттүн түрүн өзгөртүңүз.',
    ru: 'Вид срока «years», но год не указан. Впишите год или измените вид срока.',
    en: 'The kind of time frame is “years”, but the year is not given. Write the year or change the kind of time frame.',
  },
  'period-with-years': {
    ky: 'Табылганы: “{found}”. Мөөнөттүн түрү “{kind}” болсо, жыл жазылбайт. Жылды өчүрүңүз же мөөнөттүн түрүн “years” деп өзгөртүңүз.',
    ru: 'Найдено: «{found}». При виде срока «{kind}» год не указывается. Удалите год или измените вид срока на «years».',
    en: 'Found: “{found}”. With the time frame “{kind}” no year is given. Delete the year or change the kind of time frame to “years”.',
  },
  'period-without-wording': {
    ky: 'Мөөнөттүн түрү “{kind}”, бирок анын булакта кандай басылганы жазылган эмес. Аны булактан көчүрүңүз.',
    ru: 'Вид срока «{kind}», но не указано, как срок напечатан в источнике. Перепишите его из источника.',
    en: 'The kind of time frame is “{kind}”, but not how the source prints it. Copy it from the source.',
  },
  'period-with-wording': {
    ky: 'Табылганы: “{found}”. Мөөнөт көрсөтүлгөн эмес деп белгиленген, бирок анын басылганы жазылган. Бирин оңдоңуз.',
    ru: 'Найдено: «{found}». Срок отмечен как не указанный, но приведено, как он напечатан. Исправьте одно из двух.',
    en: 'Found: “{found}”. The time frame is marked as not stated, yet its printed form is given. Correct one of the two.',
  },
  'measure-without-costs': {
    ky: '“{found}” чарасынын наркы costs.csv файлында жок. Ага ушул чара үчүн сап кошуңуз; булакта сан жок болсо, уячаларын бош калтырыңыз.',
    ru: 'Стоимости меры «{found}» нет в costs.csv. Добавьте туда строку для этой меры; если в источнике чисел нет, оставьте ячейки пустыми.',
    en: 'The costs of measure “{found}” are not in costs.csv. Add a row for this measure there; where the source has no numbers, leave the cells empty.',
  },
  'measure-without-bodies': {
    ky: '“{found}” чарасынын жооптуулары measure-bodies.csv файлында жок. Ага ушул чаранын ар бир жооптуусу үчүн сап кошуңуз.',
    ru: 'Ответственных за меру «{found}» нет в measure-bodies.csv. Добавьте туда по строке для каждого ответственного.',
    en: 'The bodies of measure “{found}” are not in measure-bodies.csv. Add a row there for each body of this measure.',
  },
  'position-not-consecutive': {
    ky: 'Табылганы: “{found}”, күтүлгөнү: {expected}. Катар номерлер 1ден башталып, аттабай жана кайталанбай жүрүшү керек. Номерлерди оңдоңуз.',
    ru: 'Найдено: «{found}», ожидалось: {expected}. Порядковые номера идут с 1 без пропусков и повторов. Исправьте номера.',
    en: 'Found: “{found}”, expected: {expected}. Numbers of order run from 1 without gaps and repetitions. Correct the numbers.',
  },
  'lines-beyond-source': {
    ky: 'Табылганы: “{found}”. “{source}” булагынын акыркы сабы: L{last}. Булактагы ордун текшерип, оңдоңуз.',
    ru: 'Найдено: «{found}». Последняя строка источника «{source}»: L{last}. Проверьте место в источнике и исправьте.',
    en: 'Found: “{found}”. The last line of the source “{source}” is L{last}. Check the place in the source and correct it.',
  },
  'source-file-missing': {
    ky: 'seeds папкасында мындай файл жок: “{found}”. Файлдын атын оңдоңуз же документтин көчүрмөсүн ошол папкага салыңыз.',
    ru: 'В папке seeds нет файла «{found}». Исправьте имя файла или положите копию документа в эту папку.',
    en: 'The folder seeds has no file “{found}”. Correct the name of the file or put the copy of the document into that folder.',
  },
  'first-measure-elsewhere': {
    ky: '“{found}” чарасы башка багытка кирет: “{direction}”. Багыттын биринчи чарасын же measures.csv файлындагы чаранын багытын оңдоңуз.',
    ru: 'Мера «{found}» относится к другому направлению: «{direction}». Исправьте первую меру направления или направление меры в measures.csv.',
    en: 'Measure “{found}” belongs to another direction: “{direction}”. Correct the first measure of the direction, or the direction of the measure in measures.csv.',
  },
  'execution-without-report': {
    ky: 'Табылганы: “{found}”. Бул – программанын планы, ал эми бекитилген жана сарпталган каражаттын булагы аткаруу отчету болушу керек. Отчетту sources.csv файлына кошуп, анын идентификаторун жазыңыз.',
    ru: 'Найдено: «{found}». Это план программы, а источником утверждённых и израсходованных средств должен быть отчёт об исполнении. Добавьте отчёт в sources.csv и впишите его идентификатор.',
    en: 'Found: “{found}”. This is the plan of the programme, and the source of approved and spent amounts must be an execution report. Add the report to sources.csv and write its identifier.',
  },
  'not-a-period': {
    ky: 'Табылганы: “{found}”. Жыл же квартал күтүлөт, мисалы 2026 же 2026-Q1. Мезгилди ушул түрдө жазыңыз.',
    ru: 'Найдено: «{found}». Ожидается год или квартал, например 2026 или 2026-Q1. Запишите период в таком виде.',
    en: 'Found: “{found}”. A year or a quarter is expected, for example 2026 or 2026-Q1. Write the period in this form.',
  },
  'number-unlike-id': {
    ky: 'Табылганы: “{found}”. Бул саптын идентификаторуна ылайык {expected} күтүлөт. Excel санды датага айландырбаганын текшерип, номерди оңдоңуз.',
    ru: 'Найдено: «{found}». По идентификатору этой строки ожидается {expected}. Проверьте, не превратил ли Excel номер в дату, и исправьте его.',
    en: 'Found: “{found}”. The identifier of this row calls for {expected}. Check that Excel has not turned the number into a date, and correct it.',
  },
  'file-unknown': {
    ky: 'Бул папкада мындай файл болбойт: “{found}”. Эң жакын аталыш: “{nearest}”. Файлдын атын оңдоңуз же аны папкадан алып салыңыз.',
    ru: 'Файла «{found}» в этой папке быть не должно. Ближайшее по написанию имя: «{nearest}». Исправьте имя файла или уберите его из папки.',
    en: 'This folder has no file “{found}”. The nearest name in spelling is “{nearest}”. Correct the name of the file or take it out of the folder.',
  },
  'not-a-version': {
    ky: 'Табылганы: “{found}”. Үч сандан турган версия күтүлөт, мисалы 1.2.0. Версияны ушул түрдө жазыңыз.',
    ru: 'Найдено: «{found}». Ожидается версия из трёх чисел, например 1.2.0. Запишите её в таком виде.',
    en: 'Found: “{found}”. A version of three numbers is expected, for example 1.2.0. Write it in this form.',
  },
  'not-a-checksum': {
    ky: 'Табылганы: “{found}”. SHA-256 текшерүү суммасы күтүлөт: 64 он алтылык белги. Чыгарылыштын файлдары кол менен оңдолбойт: файлды git тарыхынан кайтарыңыз.',
    ru: 'Найдено: «{found}». Ожидается контрольная сумма SHA-256: 64 шестнадцатеричных знака. Файлы выпуска не правят вручную: верните файл из истории git.',
    en: 'Found: “{found}”. A SHA-256 checksum is expected: 64 hexadecimal signs. Files of a release aren’t edited by hand: restore the file from the history of git.',
  },
  'release-bytes-differ': {
    ky: 'Бул файл {version} чыгарылышында сакталган жана өзгөрбөшү керек, бирок анын мазмуну текшерүү суммасына дал келбейт. Файлды git тарыхынан кайтарыңыз. Жаңы маалымат үчүн жаңы чыгарылыш жасаңыз.',
    ru: 'Этот файл сохранён в выпуске {version} и не должен меняться, но его содержание не совпадает с контрольной суммой. Верните файл из истории git. Для новых данных сделайте новый выпуск.',
    en: 'This file was frozen in release {version} and must not change, but its content doesn’t match its checksum. Restore the file from the history of git. For new data make a new release.',
  },
  'release-before-the-last': {
    ky: 'Табылганы: “{found}”. Мурунку версия {previous} күнү чыккан, кийинкиси андан эрте боло албайт. Күндү оңдоңуз.',
    ru: 'Найдено: «{found}». Предыдущая версия вышла {previous}, следующая не может быть раньше. Исправьте дату.',
    en: 'Found: “{found}”. The version before is of {previous}; the next can’t be earlier. Correct the date.',
  },
  'folder-name-differs': {
    ky: 'Табылганы: “{found}”, ал эми папканын аты: “{folder}”. Экөө бирдей болушу керек. Бирин оңдоңуз.',
    ru: 'Найдено: «{found}», а папка называется «{folder}». Они должны совпадать. Исправьте одно из двух.',
    en: 'Found: “{found}”, but the folder is called “{folder}”. The two must be the same. Correct one of them.',
  },
  'duplicate-park': {
    ky: '“{found}” идентификатору буга чейин бар: {first} папкасында. Бирин өзгөртүңүз.',
    ru: 'Идентификатор «{found}» уже есть: папка {first}. Измените один из них.',
    en: 'There is already an identifier “{found}”, in the folder {first}. Change one of the two.',
  },
  'not-in-every-language': {
    ky: 'Бул текст порталдын бардык тилдеринде жазылат: {languages}. Жетишпегенин кошуңуз.',
    ru: 'Этот текст пишется на всех языках портала: {languages}. Добавьте недостающее.',
    en: 'This text is written in every language of the portal: {languages}. Add what is missing.',
  },
  'coordinate-alone': {
    ky: 'Бир гана координат жазылган. Экинчисин да жазыңыз: {other}.',
    ru: 'Указана только одна координата. Впишите и вторую: {other}.',
    en: 'Only one coordinate is given. Write the other too: {other}.',
  },
  'coordinates-swapped': {
    ky: 'Табылганы: “{found}”. Кеңдик менен узундуктун орду алмашкан: кеңдик 39–43, узундук 69–80 градус болот. GeoJSON файлында адегенде узундук жазылат. Ордун алмаштырыңыз.',
    ru: 'Найдено: «{found}». Широта и долгота перепутаны местами: широта от 39 до 43, долгота от 69 до 80 градусов. В GeoJSON первой пишется долгота. Поменяйте их местами.',
    en: 'Found: “{found}”. Latitude and longitude are swapped: the latitude is 39 to 43 degrees, the longitude 69 to 80. In GeoJSON the longitude comes first. Swap them.',
  },
  'outside-country': {
    ky: 'Табылганы: “{found}”. Бул жер өлкөдөн тышкары: узундук {west}–{east}, кеңдик {south}–{north} градус болот. Координаттарды текшерип, оңдоңуз.',
    ru: 'Найдено: «{found}». Точка вне страны: долгота от {west} до {east}, широта от {south} до {north} градусов. Проверьте координаты и исправьте.',
    en: 'Found: “{found}”. The point is outside the country: longitude {west} to {east}, latitude {south} to {north} degrees. Check the coordinates and correct them.',
  },
  'geojson-syntax': {
    ky: 'Файлдын түзүлүшү ушул жерде бузулган. Үтүрлөрдү, тырмакчаларды жана кашааларды текшериңиз же файлды карта редакторунан кайра GeoJSON түрүндө сактаңыз.',
    ru: 'Строение файла нарушено в этом месте. Проверьте запятые, кавычки и скобки или заново сохраните файл из картографического редактора как GeoJSON.',
    en: 'The structure of the file is broken here. Check the commas, quotes and brackets, or save the file again from your map editor as GeoJSON.',
  },
  'not-a-territory': {
    ky: 'FeatureCollection күтүлөт. Анын ар бир Feature жазуусу Polygon болушу керек: парктын чеги role: boundary белгиси менен, участок plot белгиси менен. Файлды ушундай түзүңүз.',
    ru: 'Ожидается FeatureCollection, в которой каждая запись Feature есть Polygon: граница парка с пометкой role: boundary, участок с пометкой plot. Приведите файл к такому виду.',
    en: 'A FeatureCollection is expected, in which every Feature is a Polygon: the boundary of the park marked role: boundary, a plot marked plot. Bring the file into this form.',
  },
  'duplicate-geometry': {
    ky: '“{found}” буга чейин чийилген. Бирин өчүрүңүз.',
    ru: '«{found}» уже нарисован раньше. Удалите одно из двух.',
    en: '“{found}” is already drawn. Delete one of the two.',
  },
  'ring-not-closed': {
    ky: 'Чек сызыгы туюк эмес: биринчи жана акыркы чекити бирдей болуп, кеминде төрт чекиттен турушу керек. Чекиттерин толуктаңыз.',
    ru: 'Линия границы не замкнута: первая и последняя точки должны совпадать, а точек быть не меньше четырёх. Дополните точки.',
    en: 'The border is not closed: its first and last points must be the same, and there must be at least four points. Complete them.',
  },
  'ring-crosses-itself': {
    ky: 'Чек сызыгы өзүн өзү кесип өтөт: {at}. Чекиттердин иретин оңдоңуз.',
    ru: 'Линия границы пересекает саму себя: {at}. Исправьте порядок точек.',
    en: 'The border crosses itself at {at}. Correct the order of its points.',
  },
  'ring-wrong-way': {
    ky: 'Чекиттер тескери багытта турат: тышкы чек саат жебесине каршы, ичкиси саат жебеси боюнча жүрөт (RFC 7946). Чекиттердин иретин тескери кылыңыз.',
    ru: 'Точки идут в обратном направлении: внешняя граница обходится против часовой стрелки, внутренняя по часовой (RFC 7946). Обратите порядок точек.',
    en: 'The points run the wrong way: the outer border goes counter-clockwise, an inner one clockwise (RFC 7946). Reverse the order of the points.',
  },
  'plot-outside-park': {
    ky: '“{found}” участогу парктын чегинен чыгып турат: {at}. Участоктун же парктын чегин оңдоңуз.',
    ru: 'Участок «{found}» выходит за границу парка: {at}. Исправьте границу участка или парка.',
    en: 'Plot “{found}” reaches beyond the boundary of the park at {at}. Correct the border of the plot or of the park.',
  },
  'free-and-used-not-total': {
    ky: 'Колдонулганы менен боштун суммасы: {sum}, ал эми жалпысы: {total}. Экөө барабар болушу керек. Сандарды булак менен салыштырып, оңдоңуз.',
    ru: 'Использовано и свободно в сумме {sum}, а всего {total}. Они должны быть равны. Сверьте числа с источником и исправьте.',
    en: 'Used and spare add up to {sum}, but the total is {total}. They must be equal. Compare the numbers with the source and correct them.',
  },
  'part-above-whole': {
    ky: 'Табылганы: “{found}”. Бөлүк бүтүндөн чоң болбойт, ал эми {whole}: {most}. Сандарды булак менен салыштырып, оңдоңуз.',
    ru: 'Найдено: «{found}». Часть не может быть больше целого, а {whole} равно {most}. Сверьте числа с источником и исправьте.',
    en: 'Found: “{found}”. A part can’t be larger than the whole, and {whole} is {most}. Compare the numbers with the source and correct them.',
  },
  'plots-above-total': {
    ky: 'Табылганы: “{found}”. Участоктордун аянтынын суммасы андан 1 % көп: {sum} га. Аянттарды булак менен салыштырып, оңдоңуз.',
    ru: 'Найдено: «{found}». Сумма площадей участков больше этого более чем на 1 %: {sum} га. Сверьте площади с источником и исправьте.',
    en: 'Found: “{found}”. The areas of the plots add up to more than 1 % above it: {sum} ha. Compare the areas with the source and correct them.',
  },
  'price-incomplete': {
    ky: 'Баа жазылган, бирок бул тилке бош: валютасын жана эмне үчүн экенин жазбаса, баа түшүнүксүз. Маанисин жазыңыз.',
    ru: 'Цена указана, а это поле пусто: без валюты и без указания, за что она, цена непонятна. Впишите значение.',
    en: 'A price is given, but this field is empty: without its currency and what it is for a price can’t be understood. Write the value.',
  },
  'ended-without-ground': {
    ky: 'Токтотуу жазуусу бар, бирок токтотуунун негизи жазылган эмес (Жобо, 11-пункт, 10-пунктча). Негизин жазыңыз.',
    ru: 'Есть запись о прекращении, но нет его основания (Положение, подпункт 10 пункта 11). Впишите основание.',
    en: 'There is a record of termination, but no ground for it (Regulation, 11.10). Write the ground.',
  },
  'ground-without-end': {
    ky: 'Токтотуунун негизи жазылган, бирок жазуу киргизилген күн жок (Жобо, 11-пункт, 10-пунктча). Күнүн жазыңыз.',
    ru: 'Указано основание прекращения, но нет даты внесения записи (Положение, подпункт 10 пункта 11). Впишите дату.',
    en: 'A ground for termination is given, but not the day its record was entered (Regulation, 11.10). Write the date.',
  },
  'contract-reversed': {
    ky: 'Табылганы: “{found}”. Келишим түзүлгөн күнүнөн ({from}) мурун бүтпөйт. Даталарды текшерип, оңдоңуз.',
    ru: 'Найдено: «{found}». Договор не может закончиться раньше даты заключения ({from}). Проверьте даты и исправьте.',
    en: 'Found: “{found}”. A contract can’t end before its own date ({from}). Check the dates and correct them.',
  },
  'quarter-not-ended': {
    ky: 'Табылганы: “{found}”. Бул квартал {today} күнүнө карата бүтө элек. Кварталды оңдоңуз же portal.yaml файлындагы updated_on күнүн жаңыртыңыз.',
    ru: 'Найдено: «{found}». На {today} этот квартал ещё не закончился. Исправьте квартал или обновите день updated_on в portal.yaml.',
    en: 'Found: “{found}”. As of {today} this quarter has not ended. Correct the quarter, or bring updated_on in portal.yaml up to date.',
  },
});

/** Where in the file a problem is; stands before its message. */
export const PLACE_MESSAGES = /* @__PURE__ */ translated('problem-place', {
  column: {
    ky: '{letter} тилкеси “{title}”.',
    ru: 'Столбец {letter} «{title}».',
    en: 'Column {letter} “{title}”.',
  },
  key: {
    ky: '{field} талаасы “{title}”.',
    ru: 'Поле {field} «{title}».',
    en: 'Field {field} “{title}”.',
  },
} as const satisfies Record<string, Written>);

/** The closing lines of `npm run check`. */
/** What is to be known though nothing is wrong. */
export const NOTICE_MESSAGES = /* @__PURE__ */ translated('problem-notice', {
  'columns-absent': {
    ky: '{file}: файлда бул тилкелер жок, алар бош деп кабыл алынды: {columns}.',
    ru: '{file}: этих столбцов в файле нет, они приняты пустыми: {columns}.',
    en: '{file}: the file does not have these columns, and they were taken as empty: {columns}.',
  },
} as const satisfies Record<string, Written>);

export const CHECK_MESSAGES = {
  sound: {
    ky: 'Ката жок. Саптардын саны: {rows}.',
    ru: 'Ошибок нет. Строк: {rows}.',
    en: 'No problems. Rows: {rows}.',
  },
  problems: {
    ky: 'Оңдолуучу жерлердин саны: {count}.',
    ru: 'Нужно исправить мест: {count}.',
    en: 'Places to correct: {count}.',
  },
} as const satisfies Record<string, Written>;
