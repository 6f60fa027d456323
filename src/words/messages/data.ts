import type { Written } from '../language.ts';

/** Words of the pages about data, sources, glossary and the tie-out. */
export const data = {
  'data.lede': {
    ky: 'Барактардагы ар бир сан ушул файлдардан алынган. Файлдар бардык тилде бирдей, дареги өзгөрбөйт.',
    ru: 'Каждая цифра на страницах взята из этих файлов. Файлы одинаковы для всех языков, адреса не меняются.',
    en: 'Every figure on the pages comes from these files. They are the same for all languages and their addresses do not change.',
  },
  'data.licence-title': { ky: 'Лицензия', ru: 'Лицензия', en: 'Licence' },
  'data.licence-text': {
    ky: 'Маалыматтар {licence} лицензиясы менен берилет. Көчүрүү, өзгөртүү жана коммерциялык максатта колдонуу үчүн уруксат суроонун кереги жок; “{portalName}” порталын жана булак документти көрсөтүү жетиштүү.',
    ru: 'Данные предоставлены по лицензии {licence}. Копировать, изменять и использовать их, в том числе коммерчески, можно без разрешения; достаточно указать портал «{portalName}» и исходный документ.',
    en: 'The data are available under {licence}. Copying, changing and using them, commercially too, needs no permission; naming the portal {portalName} and the source document is enough.',
  },
  'data.format-title': {
    ky: 'Файлдар кандай түзүлгөн',
    ru: 'Как устроены файлы',
    en: 'How the files are made',
  },
  'data.format-empty': {
    ky: 'Бош уяча: булакта көрсөтүлгөн эмес.',
    ru: 'Пустая ячейка: в источнике не указано.',
    en: 'Empty cell: not stated in the source.',
  },
  'data.format-na': {
    ky: 'NA: колдонулбайт.',
    ru: 'NA: не применяется.',
    en: 'NA: not applicable.',
  },
  'data.format-zero': {
    ky: '0: булакта 0 деп басылган.',
    ru: '0: в источнике напечатан 0.',
    en: '0: the source prints 0.',
  },
  'data.format-csv': {
    ky: 'CSV: UTF-8 (BOM менен), бөлгүч – үтүр, биринчи сап – талаалардын аталыштары.',
    ru: 'CSV: UTF-8 с BOM, разделитель — запятая, первая строка — названия полей.',
    en: 'CSV: UTF-8 with BOM, comma as separator, first row holds the field names.',
  },
  'data.format-money': {
    ky: 'Акча: бүтүн {thousandMoney}. Даталар: ISO 8601.',
    ru: 'Деньги: целые {thousandMoney}. Даты: ISO 8601.',
    en: 'Money: whole {thousandMoney}. Dates: ISO 8601.',
  },
  'data.files': { ky: 'Файлдар', ru: 'Файлы', en: 'Files' },
  'data.rows': { ky: 'Саптар', ru: 'Строки', en: 'Rows' },
  'data.columns': { ky: 'Тилкелер', ru: 'Столбцы', en: 'Columns' },
  'data.fields': { ky: 'Талаалардын сүрөттөмөсү', ru: 'Описание полей', en: 'Field descriptions' },
  'data.field': { ky: 'Талаа', ru: 'Поле', en: 'Field' },
  'data.field-type': { ky: 'Тиби', ru: 'Тип', en: 'Type' },
  'data.field-meaning': { ky: 'Мааниси', ru: 'Значение', en: 'Meaning' },
  'data.type-string': { ky: 'текст', ru: 'текст', en: 'text' },
  'data.type-integer': { ky: 'бүтүн сан', ru: 'целое число', en: 'whole number' },
  'data.type-number': { ky: 'сан', ru: 'число', en: 'number' },
  'data.type-boolean': { ky: 'ооба же жок', ru: 'да или нет', en: 'yes or no' },
  'data.type-date': { ky: 'дата', ru: 'дата', en: 'date' },
  'data.type-year': { ky: 'жыл', ru: 'год', en: 'year' },

  'sources.lede': {
    ky: 'Портал колдонгон документтер жана барактар. Программа жана Жобо эмне дегенин алардын өз тексти гана чечет.',
    ru: 'Документы и страницы, которыми пользуется портал. Что говорят программа и Положение, решает только их собственный текст.',
    en: 'Documents and pages the portal uses. Only their own text decides what the programme and the Regulation say.',
  },
  'sources.documents': { ky: 'Документтер', ru: 'Документы', en: 'Documents' },
  'sources.pages': {
    ky: 'Аталыштардын котормолору алынган барактар',
    ru: 'Страницы с переводами названий',
    en: 'Pages that use the translated names',
  },
  'sources.read-lines': {
    ky: 'Текстти сап-сабы менен окуу',
    ru: 'Читать текст построчно',
    en: 'Read the text line by line',
  },
  'sources.publisher': { ky: 'Жарыялаган', ru: 'Опубликовал', en: 'Published by' },
  'sources.dated': { ky: 'Документтин күнү', ru: 'Дата документа', en: 'Dated' },
  'sources.original-language': {
    ky: 'Түп нусканын тили',
    ru: 'Язык оригинала',
    en: 'Original language',
  },
  'sources.address': { ky: 'Дареги', ru: 'Адрес', en: 'Address' },
  'sources.note': { ky: 'Эскертүү', ru: 'Примечание', en: 'Note' },
  'source-text.title': { ky: 'Булактын тексти', ru: 'Текст источника', en: 'Source text' },
  'source-text.lede': {
    ky: 'Портал алган файлдагы текст, өзгөртүүсүз. Саптар портал тарабынан номерленген; ар бир фактынын шилтемеси ушул номерлерге алып келет.',
    ru: 'Текст полученного порталом файла без изменений. Строки пронумеровал портал; ссылки у фактов ведут к этим номерам.',
    en: 'Text of the file the portal received, unchanged. The portal numbered the lines; the links beside facts lead to these numbers.',
  },
  'source-text.line': { ky: '{line}-сап', ru: 'Строка {line}', en: 'Line {line}' },
  'source-text.lines': { ky: 'Саптардын саны', ru: 'Число строк', en: 'Number of lines' },

  'glossary.lede': {
    ky: 'Барактарда кездешкен терминдер жана кыскартуулар. Булагы көрсөтүлбөгөн түшүндүрмөнү портал жазган.',
    ru: 'Термины и сокращения со страниц портала. Пояснения без источника написал портал.',
    en: 'Terms and abbreviations found on the pages. Explanations without a source were written by the portal.',
  },

  'tie-out.lede': {
    ky: 'Сайт ар бир жолу жыйналганда портал маалыматты булактын тексти менен салыштырат. Текстти маалыматты көрбөгөн өзүнчө программа окуйт.',
    ru: 'При каждой сборке портал сверяет данные с текстом источника. Текст читает отдельная программа, которой данные не видны.',
    en: 'At every build the portal compares its data with the text of the source. A separate program that does not see the data reads the text.',
  },
  'tie-out.sentence': {
    ky: 'Салыштырылган саптар: {rows}, уячалар: {cells}. Табылган айырмалар: {differences}.',
    ru: 'Сверено строк: {rows}, ячеек: {cells}. Найдено расхождений: {differences}.',
    en: 'Rows compared: {rows}, cells: {cells}. Differences found: {differences}.',
  },
  'tie-out.what': { ky: 'Эмне салыштырылды', ru: 'Что сверено', en: 'What was compared' },
  'tie-out.checked': { ky: 'Текшерилди', ru: 'Проверено', en: 'Checked' },
  'tie-out.differences': { ky: 'Айырмалар', ru: 'Расхождения', en: 'Differences' },
  'tie-out.check-row': { ky: 'Жадыбалдын саптары', ru: 'Строки таблицы', en: 'Table rows' },
  'tie-out.check-number': { ky: 'Саптардын номерлери', ru: 'Номера строк', en: 'Row numbers' },
  'tie-out.check-title': {
    ky: 'Чаралардын аталыштары',
    ru: 'Названия мер',
    en: 'Measure titles',
  },
  'tie-out.check-direction': {
    ky: 'Багыттардын аталышы жана башталышы',
    ru: 'Названия направлений и где они начинаются',
    en: 'Direction titles and where they start',
  },
  'tie-out.check-fill-down': {
    ky: 'Чаралардын багытка кириши',
    ru: 'Принадлежность мер к направлениям',
    en: 'Measures within directions',
  },
  'tie-out.check-bodies': {
    ky: 'Аталган жооптуулар',
    ru: 'Названные ответственные',
    en: 'Bodies named',
  },
  'tie-out.check-time-frame': {
    ky: 'Мөөнөттөр жана жылдар',
    ru: 'Сроки и годы',
    en: 'Time frames and years',
  },
  'tie-out.check-unit': { ky: 'Өлчөм бирдиктери', ru: 'Единицы измерения', en: 'Units' },
  'tie-out.check-cell': { ky: 'Сан уячалары', ru: 'Ячейки с числами', en: 'Cells with numbers' },
  'tie-out.check-lines': {
    ky: 'Фактылардын булактагы орду',
    ru: 'Место фактов в источнике',
    en: 'Where facts stand in the source',
  },
  'tie-out.check-abbreviation': {
    ky: 'Кыскартуулардын чечмелениши',
    ru: 'Расшифровки сокращений',
    en: 'Explanations of abbreviations',
  },
  'tie-out.identities': {
    ky: 'Сандардын байланышы',
    ru: 'Связи между числами',
    en: 'Identities between the numbers',
  },
  'tie-out.identity-sum': {
    ky: 'Ар бир блокто төртүнчү сан биринчи үчөөнүн суммасына барабар',
    ru: 'В каждом блоке четвёртое число равно сумме первых трёх',
    en: 'In each block the fourth number is the sum of the first three',
  },
  'tie-out.identity-gap': {
    ky: 'Үчүнчү блок биринчи блоктон экинчисин кемиткенге барабар',
    ru: 'Третий блок равен первому за вычетом второго',
    en: 'The third block is the first minus the second',
  },
  'tie-out.holds': { ky: 'сакталат: {count}', ru: 'выполняется: {count}', en: 'holds: {count}' },
  'tie-out.unchecked': {
    ky: 'текшерүүгө болбойт: {count}',
    ru: 'нельзя проверить: {count}',
    en: 'can’t be checked: {count}',
  },
  'tie-out.broken': {
    ky: 'сакталбайт: {count}',
    ru: 'не выполняется: {count}',
    en: 'does not hold: {count}',
  },
  'tie-out.unchecked-row': {
    ky: 'Текшерүүгө болбогон сап: {list}. Анда он экинин ордуна он бир сан басылган.',
    ru: 'Нельзя проверить строку: {list}. В ней одиннадцать чисел вместо двенадцати.',
    en: 'The row that can’t be checked: {list}. It prints eleven numbers instead of twelve.',
  },
  'tie-out.totals': { ky: 'Суммалардын дал келиши', ru: 'Совпадение сумм', en: 'Sums that agree' },
  'tie-out.total-source': {
    ky: 'Булактын текстинен окулган саптар',
    ru: 'Строки, прочитанные из текста источника',
    en: 'Rows read from the text of the source',
  },
  'tie-out.total-measures': {
    ky: 'Чаралардын суммасы',
    ru: 'Сумма по мерам',
    en: 'Sum over measures',
  },
  'tie-out.total-directions': {
    ky: 'Багыттардын суммасы',
    ru: 'Сумма по направлениям',
    en: 'Sum over directions',
  },
  'tie-out.total-download': {
    ky: 'Жүктөлүүчү файлдагы сумма ({file})',
    ru: 'Сумма в файле для скачивания ({file})',
    en: 'Sum in the download ({file})',
  },
  'tie-out.no-source-total': {
    ky: 'Булакта жыйынтык сап жок, ошондуктан сумманы булактын өз жыйынтыгы менен салыштырууга мүмкүн эмес.',
    ru: 'Итоговой строки в источнике нет, поэтому сравнить сумму с итогом самого источника нельзя.',
    en: 'The source has no total line, so the sum can’t be compared with a total of its own.',
  },
  'tie-out.assumptions': {
    ky: 'Окуучу программанын божомолдору',
    ru: 'Допущения читающей программы',
    en: 'Assumptions of the reading program',
  },
  'tie-out.assumes-figures-are-lines-of-numbers': {
    ky: 'Негизинен бүтүн сандардан турган сап сандарга кирет, калган саптар – текст.',
    ru: 'Строка, состоящая в основном из целых чисел, относится к цифрам; остальные строки считаются текстом.',
    en: 'A line made up mostly of whole numbers belongs to the figures; every other line is text.',
  },
  'tie-out.assumes-row-number-stands-alone': {
    ky: 'Сандардын аягында өзүнчө турган бир же эки орундуу сан – кийинки саптын номери.',
    ru: 'Одно- или двузначное число, стоящее отдельно после цифр, считается номером следующей строки.',
    en: 'A number of one or two digits that stands alone after the figures is the number of the next row.',
  },
  'tie-out.assumes-row-without-number-shares-the-one-above': {
    ky: 'Номери жок сап өйдөкү номерге таандык.',
    ru: 'Строка без номера относится к номеру выше.',
    en: 'A row without a number belongs to the number above it.',
  },
  'tie-out.assumes-text-after-figures-ends-the-title-above': {
    ky: 'Сандардан кийин, номердин алдында турган текст – өйдөкү аталыштын уландысы: ал жерде барак бүткөн.',
    ru: 'Текст после цифр перед номером продолжает название выше: там закончилась страница.',
    en: 'Text after the figures and before a number continues the title above: a page ended there.',
  },
  'tie-out.assumes-bodies-open-with-an-abbreviation': {
    ky: 'Жооптуулардын тизмеси документтин кыскартуулар тизмесиндеги кыскартуу менен башталат.',
    ru: 'Перечень ответственных начинается с сокращения из списка самого документа.',
    en: 'The list of bodies opens with an abbreviation from the document’s own list.',
  },
  'tie-out.assumes-time-frame-opens-with-a-year-or-a-known-word': {
    ky: 'Мөөнөт төрт цифрадан турган жыл же “Жыл”, “Туруктуу” сөздөрү менен башталат.',
    ru: 'Срок начинается с года из четырёх цифр или со слов «Жыл», «Туруктуу».',
    en: 'The time frame opens with a year of four digits or with the words “Жыл”, “Туруктуу”.',
  },
  'tie-out.assumes-unit-ends-with-som': {
    ky: 'Өлчөм бирдиги валютанын аты менен бүтөт жана сандардын алдында турат.',
    ru: 'Единица измерения заканчивается названием валюты и стоит перед цифрами.',
    en: 'The unit ends with the name of the currency and stands right before the figures.',
  },
  'tie-out.assumes-direction-stands-beside-a-number': {
    ky: 'Багыттын аталышы номери бар сапта гана, чаранын аталышынан мурун басылат.',
    ru: 'Название направления печатается только в строке с номером, перед названием меры.',
    en: 'The title of a direction is printed only in a row with a number, before the measure’s title.',
  },
  'tie-out.assumes-title-opens-with-a-capital-below-narrow-lines': {
    ky: 'Багыттын тилкеси тар: чаранын аталышы үстүндө кыска саптар гана турган, баш тамга менен башталган акыркы саптан башталат.',
    ru: 'Столбец направлений узкий: название меры начинается с последней строки с прописной буквы, над которой стоят только короткие строки.',
    en: 'The column of directions is narrow: a measure’s title opens at the last line with a capital that has only short lines above it.',
  },
  'tie-out.assumes-direction-reaches-the-next-one': {
    ky: 'Багыт кийинки багыттын алдындагы сапка чейин созулат: булакта жадыбалдын сызыктары жок.',
    ru: 'Направление продолжается до строки перед следующим: линий таблицы в источнике нет.',
    en: 'A direction reaches down to the row above the next one: the source has no table lines.',
  },
  'tie-out.assumes-surplus-numbers-are-broken-ones': {
    ky: 'Сандар он экиден көп болсо, боштук же сап менен бөлүнгөн цифралар бир сан деп окулат.',
    ru: 'Если чисел больше двенадцати, цифры, разделённые пробелом или переносом, читаются как одно число.',
    en: 'Where there are more than twelve numbers, digits set apart by a space or a line break are one number.',
  },
  'tie-out.assumes-leading-space-is-an-empty-first-cell': {
    ky: 'Боштук менен башталган саптагы он бир сан: биринчи уяча бош калган деп болжолдонот.',
    ru: 'Одиннадцать чисел в строке, которая начинается с пробела: предполагается, что пуста первая ячейка.',
    en: 'Eleven numbers on a line that opens with a space: the first cell is taken to be the empty one.',
  },
  'tie-out.none-found': {
    ky: 'Айырма табылган жок.',
    ru: 'Расхождений не найдено.',
    en: 'No differences found.',
  },
  'tie-out.equal': { ky: 'дал келет', ru: 'совпадает', en: 'agrees' },
  'tie-out.unequal': { ky: 'дал келбейт', ru: 'не совпадает', en: 'does not agree' },
} as const satisfies Record<string, Written>;
