import type { FaultCode } from '../../catalog/problem.ts';
import type { Localized } from '../language.ts';

/**
 * What is wrong with the data, for the editor who has to mend it: what was found, what is
 * expected, what to do. Every message may use `{found}`, `{file}`, `{field}`, `{title}` and
 * `{letter}` (the column's letter in a spreadsheet) besides the details of its fault.
 */
export const PROBLEM_MESSAGES: Readonly<Record<FaultCode, Localized>> = {
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
  'not-an-address': {
    ky: 'Табылганы: “{found}”. Веб-дарек күтүлөт: ал https:// же http:// менен башталат, ичинде боштук жок. Даректи толук көчүрүңүз.',
    ru: 'Найдено: «{found}». Ожидается веб-адрес: он начинается с https:// или http:// и не содержит пробелов. Скопируйте адрес полностью.',
    en: 'Found: “{found}”. A web address is expected: it begins with https:// or http:// and has no spaces. Copy the whole address.',
  },
  'not-an-id': {
    ky: 'Табылганы: “{found}”. Идентификатор күтүлөт: латын алфавитинин кичине тамгалары, цифралар жана дефис, мисалы 1-1 же kgk. Excel программасы 1-1 деген жазууну күнгө айлантып жибериши мүмкүн: тилкеге “Текст” форматын коюп, идентификаторду кайра жазыңыз.',
    ru: 'Найдено: «{found}». Ожидается идентификатор: строчные латинские буквы, цифры и дефис, например 1-1 или kgk. Excel может превратить 1-1 в дату: задайте столбцу формат «Текстовый» и впишите идентификатор заново.',
    en: 'Found: “{found}”. An identifier is expected: lower-case Latin letters, digits and hyphens, for example 1-1 or kgk. Excel may turn 1-1 into a date: set the column’s format to Text and write the identifier again.',
  },
  'not-a-line-range': {
    ky: 'Табылганы: “{found}”. Булактагы саптар күтүлөт, мисалы L18 же L18-L21; биринчи сан экинчисинен чоң болбойт. Саптарды ушул түрдө жазыңыз.',
    ru: 'Найдено: «{found}». Ожидаются строки источника, например L18 или L18-L21; первое число не больше второго. Запишите строки в таком виде.',
    en: 'Found: “{found}”. Lines of the source are expected, for example L18 or L18-L21; the first number is not greater than the second. Write the lines in this form.',
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
    ky: 'Табылганы: “{found}”. Бул маани эмес, Excel программасы көрсөткөн ката. Анын ордуна туура маанини жазыңыз.',
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
    ky: 'Бул Excel китеби, ал эми жөнөкөй текст файлы күтүлөт. Аны Excel программасында ачып, “CSV UTF-8” түрүндө сактаңыз.',
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
    ky: 'Файлдын түзүлүшү ушул сапта бузулган. Кош чекиттерди, тырмакчаларды жана саптын башындагы боштуктарды кошуна саптар менен салыштырып, оңдоңуз.',
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
    en: 'Found: “{found}”. The fourth number of a block must equal the sum of the three before it, which is {sum}. Compare the numbers with the source. If the source itself prints this, add a row of kind sum-mismatch for this measure to irregularities.csv.',
  },
  'block-difference': {
    ky: 'Табылганы: “{found}”. Үчүнчү блоктогу сан биринчи блоктогу сандан экинчисин кемиткенге барабар болушу керек, ал айырма: {expected}. Сандарды булак менен салыштырыңыз. Булактын өзүндө ушундай басылса, irregularities.csv файлына бул чара үчүн sum-mismatch түрүндөгү сап кошуңуз.',
    ru: 'Найдено: «{found}». Число третьего блока должно быть равно числу первого минус число второго, то есть {expected}. Сверьте числа с источником. Если так напечатано в самом источнике, добавьте в irregularities.csv строку вида sum-mismatch для этой меры.',
    en: 'Found: “{found}”. The number of the third block must equal the first block’s minus the second’s, which is {expected}. Compare the numbers with the source. If the source itself prints this, add a row of kind sum-mismatch for this measure to irregularities.csv.',
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
    ky: 'Табылганы: “{found}”. Бул программанын планы, ал эми бекитилген жана сарпталган каражаттын булагы аткаруу отчету болушу керек. Отчетту sources.csv файлына кошуп, анын идентификаторун жазыңыз.',
    ru: 'Найдено: «{found}». Это план программы, а источником утверждённых и израсходованных средств должен быть отчёт об исполнении. Добавьте отчёт в sources.csv и впишите его идентификатор.',
    en: 'Found: “{found}”. This is the plan of the programme, and the source of approved and spent amounts must be an execution report. Add the report to sources.csv and write its identifier.',
  },
  'not-a-period': {
    ky: 'Табылганы: “{found}”. Жыл же квартал күтүлөт, мисалы 2026 же 2026-Q1. Мезгилди ушул түрдө жазыңыз.',
    ru: 'Найдено: «{found}». Ожидается год или квартал, например 2026 или 2026-Q1. Запишите период в таком виде.',
    en: 'Found: “{found}”. A year or a quarter is expected, for example 2026 or 2026-Q1. Write the period in this form.',
  },
};

/** Where in the file a problem is; stands before its message. */
export const PLACE_MESSAGES = {
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
} as const satisfies Record<string, Localized>;

/** The closing lines of `npm run check`. */
export const CHECK_MESSAGES = {
  sound: {
    ky: 'Ката жок. Саптардын саны: {rows}.',
    ru: 'Ошибок нет. Строк: {rows}.',
    en: 'No problems. Rows: {rows}.',
  },
  problems: {
    ky: 'Оңдолуучу жерлердин саны: {count}.',
    ru: 'Нужно исправить мест: {count}.',
    en: 'Places to mend: {count}.',
  },
} as const satisfies Record<string, Localized>;
