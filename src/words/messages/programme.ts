import type { Written } from '../language.ts';

/** Words of the pages about the programme. */
export const programme = {
  // Units and counts
  'unit.thousand-som': { ky: '{thousandMoney}', ru: '{thousandMoney}', en: '{thousandMoney}' },
  'unit.million-som': { ky: '{millionMoney}', ru: '{millionMoney}', en: '{millionMoney}' },
  'unit.million': { ky: 'млн', ru: 'млн', en: 'm' },
  // A thing named by its number alone, and the heading of a column of numbers
  'number.mark': { ky: '№ {number}', ru: '№ {number}', en: 'No. {number}' },
  'number.column': { ky: '№', ru: '№', en: 'No.' },
  'count.measures': {
    ky: '{count} чара',
    ru: '{count} {count:мера|меры|мер}',
    en: '{count} {count:measure|measures}',
  },
  'amount.thousand-som': {
    ky: '{amount} {thousandMoney}',
    ru: '{amount} {thousandMoney}',
    en: '{amount} {thousandMoney}',
  },
  'amount.million-som': {
    ky: '{amount} {millionMoney}',
    ru: '{amount} {millionMoney}',
    en: '{amount} {millionMoney}',
  },

  // Home
  'home.title': {
    ky: 'Программанын ар бир чарасы, ар бир сому жана жооптуусу ачык',
    ru: 'Каждая мера программы, каждый {money} и каждый ответственный на виду',
    en: 'Every measure, every {money}, and who is responsible',
  },
  'home.description': {
    ky: 'Критикалык минералдар секторун 2030-жылга чейин өнүктүрүү программасы: чаралар, нарк, жооптуулар, мөөнөттөр жана ар бир сандын булагы.',
    ru: 'Программа развития сектора критических минералов до 2030 года: меры, стоимость, ответственные, сроки и источник каждой цифры.',
    en: 'The programme for developing the critical minerals sector to 2030: measures, costs, responsible bodies, time frames and the source of every figure.',
  },
  'home.lede': {
    ky: 'Бул портал мамлекет эмнени пландап жатканын, ал канча турарын жана ким жооп берерин булакта жазылгандай көрсөтөт.',
    ru: 'Портал показывает, что планирует государство, сколько это стоит и кто отвечает, так, как записано в источнике.',
    en: 'This portal shows what the state plans, what it will cost and who is responsible, exactly as in the source document.',
  },
  'home.search-button': { ky: 'Издөө', ru: 'Найти', en: 'Search' },
  'home.examples': { ky: 'Мисалы:', ru: 'Например:', en: 'For example:' },
  'home.example-1': { ky: 'лицензия', ru: 'лицензирование', en: 'licensing' },
  'home.example-2': { ky: 'окутуу', ru: 'обучение', en: 'training' },
  'home.example-3': {
    ky: 'геологиялык маалымат',
    ru: 'геологические данные',
    en: 'geological data',
  },
  'fact.total': {
    ky: 'жалпы көрсөтүлгөн нарк, портал эсептеген',
    ru: 'общая указанная стоимость, рассчитано порталом',
    en: 'total cost as stated, computed by the portal',
  },
  'fact.measures': {
    ky: 'чара, багыттардын саны: {directions}',
    ru: '{count:мера|меры|мер}, направлений: {directions}',
    en: '{count:measure|measures} in {directions} {directions:direction|directions}',
  },
  'fact.bodies': {
    ky: 'жооптуу орган',
    ru: 'ответственных {count:орган|органа|органов}',
    en: 'responsible {count:body|bodies}',
  },
  'fact.without-cost': {
    ky: 'чаранын наркы 0 же көрсөтүлгөн эмес',
    ru: '{count:мера|меры|мер} со стоимостью 0 или без указанной стоимости',
    en: '{count:measure|measures} with cost 0 or not stated',
  },
  'fact.of': { ky: '/ {total}', ru: '/ {total}', en: '/ {total}' },
  'home.gap': {
    ky: 'Тилкелер адаттагыдай чечмеленсе, булак жетишпеген каражатты {gap} {thousandMoney} деп көрсөтөт.',
    ru: 'Если толковать столбцы как обычно, источник показывает нехватку средств: {gap} {thousandMoney}.',
    en: 'Interpreted in the usual way, the columns of the source show a funding gap of {gap} {thousandMoney}.',
  },
  'home.gap-link': {
    ky: 'Бул эмнени билдирет?',
    ru: 'Что это значит?',
    en: 'What does this mean?',
  },
  'home.section-title': {
    ky: 'Программанын кесилиши',
    ru: 'Программа в разрезе',
    en: 'The programme in section',
  },
  'home.section-note': {
    ky: 'Катмардын калыңдыгы багыттын наркын билдирет. Бош тегерек – наркы 0 же көрсөтүлбөгөн чара.',
    ru: 'Толщина слоя — стоимость направления. Пустой кружок — мера со стоимостью 0 или без указанной стоимости.',
    en: 'The thickness of a layer is the cost of a direction. A hollow circle is a measure with cost 0 or not stated.',
  },
  'home.section-label': {
    ky: 'Багыттар бургулоо керни түрүндө: катмардын калыңдыгы наркты билдирет',
    ru: 'Направления в виде керна: толщина слоя показывает стоимость',
    en: 'Directions drawn as a drill core: thickness shows cost',
  },
  'home.section-table': {
    ky: 'Ушул эле сандар жадыбал түрүндө',
    ru: 'Те же цифры таблицей',
    en: 'The same figures as a table',
  },
  'door.investor': {
    ky: 'Инвестор: жер табуу',
    ru: 'Инвестор: найти участок',
    en: 'Investor: find a plot',
  },
  'door.investor-text': {
    ky: 'Кайсы аянтчада эмне бар экенин жана эмне жарыялана электигин караңыз.',
    ru: 'Посмотрите, что есть на каждой площадке и что ещё не опубликовано.',
    en: 'See what each site has and what has not been published yet.',
  },
  'door.reviewer-link-1': {
    ky: 'Бардык чаралар: {count}',
    ru: 'Все меры: {count}',
    en: 'All measures: {count}',
  },
  'door.reviewer': {
    ky: 'Текшерүүчү: наркты салыштыруу',
    ru: 'Проверяющий: сверить стоимость',
    en: 'Reviewer: check the costs',
  },
  'door.reviewer-text': {
    ky: 'Ар бир санды булактагы сабы менен салыштырыңыз, так эместиктерди көрүңүз.',
    ru: 'Сверьте каждую цифру со строкой источника и посмотрите неточности.',
    en: 'Compare each figure with its line in the source and see the inconsistencies.',
  },
  'door.journalist': {
    ky: 'Журналист: маалымат алуу',
    ru: 'Журналист: взять данные',
    en: 'Journalist: take the data',
  },
  'door.journalist-text': {
    ky: 'CSV жана JSON файлдары, талаалардын сүрөттөмөсү жана ачык лицензия менен.',
    ru: 'Файлы CSV и JSON с описанием полей и открытой лицензией.',
    en: 'CSV and JSON files with field descriptions and an open licence.',
  },
  'door.journalist-link-1': { ky: 'Бардык файлдар', ru: 'Все файлы', en: 'All files' },
  'door.journalist-link-2': { ky: 'Чаралар, CSV', ru: 'Меры, CSV', en: 'Measures, CSV' },
  'home.missing-title': {
    ky: 'Булакта эмнелер жок',
    ru: 'О чём источник не говорит',
    en: 'What the source does not say',
  },
  'home.missing-headings': {
    ky: 'Сандардын тилкелеринде аталыш жок. Портал алардын адаттагы чечмеленишин “болжолдуу” деп белгилейт.',
    ru: 'У столбцов с числами нет заголовков. Обычное толкование отмечено как предположительное.',
    en: 'The columns of numbers have no headings. The usual interpretation is marked as an inference.',
  },
  'home.missing-total': {
    ky: 'Жыйынтык сап жок. Жалпы сумманы портал эсептеген.',
    ru: 'Нет итоговой строки. Общую сумму рассчитал портал.',
    en: 'There is no total line. The portal computed the total.',
  },
  'home.missing-period': {
    ky: 'Мөөнөтү көрсөтүлбөгөн чаралар: {count}.',
    ru: 'Меры без срока: {count}.',
    en: 'Measures without a time frame: {count}.',
  },
  'home.missing-execution': {
    ky: 'Аткаруу тууралуу отчет жарыялана элек: канча каражат сарпталганы белгисиз.',
    ru: 'Отчёт об исполнении не опубликован: сколько израсходовано, неизвестно.',
    en: 'No execution report has been published: what was spent is not known.',
  },
  'home.execution-reports': {
    ky: 'Аткаруу отчетторунан алынган саптар: {count}.',
    ru: 'Строк из отчётов об исполнении: {count}.',
    en: 'Rows from execution reports: {count}.',
  },
  'home.missing-all': {
    ky: 'Бардык так эместиктер: {count}',
    ru: 'Все неточности: {count}',
    en: 'All inconsistencies: {count}',
  },
  'home.fresh-title': {
    ky: 'Маалымат качан текшерилген',
    ru: 'Когда проверены данные',
    en: 'When the data were checked',
  },
  'home.fresh-dataset': { ky: 'Топтом', ru: 'Набор данных', en: 'Dataset' },
  'home.fresh-rows': { ky: 'Саптардын саны', ru: 'Число строк', en: 'Rows' },

  // Programme overview
  'programme.lede': {
    ky: 'Бул барак программанын ресурстук наркын баалоо жадыбалына таянат. Программа качан жана кандай чечим менен бекитилгени булакта көрсөтүлгөн эмес.',
    ru: 'Страница основана на таблице оценки ресурсной стоимости. Когда и каким решением утверждена программа, в источнике не указано.',
    en: 'This page rests on the programme’s resource-cost table. The source does not state when, or by which decision, the programme was adopted.',
  },
  'programme.sentence': {
    ky: 'Булакта {measures} чара бар, алар {directions} багытка бөлүнгөн. Көрсөтүлгөн наркы жалпысынан {total} {thousandMoney} ({million} {millionMoney}). Наркы 0 же көрсөтүлбөгөн чаралар: {without}.',
    ru: 'В источнике {measures} {measures:мера|меры|мер}, направлений: {directions}. Указанная стоимость всего: {total} {thousandMoney} ({million} {millionMoney}). Мер со стоимостью 0 или без указанной стоимости: {without}.',
    en: 'The source lists {measures} {measures:measure|measures} in {directions} {directions:direction|directions}. The cost as stated adds up to {total} {thousandMoney} ({million} {millionMoney}). Measures with cost 0 or not stated: {without}.',
  },
  'programme.reading-title': {
    ky: 'Сандар кантип чечмеленет',
    ru: 'Как толковать числа',
    en: 'How the numbers are interpreted',
  },
  'programme.reading-text': {
    ky: 'Ар бир сапта он эки сан бар: үч блок, ар биринде үч тилке жана жалпысы. Булакта тилкелердин аталышы жок. Төмөндө адаттагы чечмелөө берилген; аны булактан ырастоого болбойт.',
    ru: 'В каждой строке двенадцать чисел: три блока по три столбца и итог. Заголовков столбцов в источнике нет. Ниже дано обычное толкование; источник его не подтверждает.',
    en: 'Each row has twelve numbers: three blocks of three columns and a total. The source has no column headings. Below is the usual interpretation; the source does not confirm it.',
  },
  'programme.block': { ky: 'Блок', ru: 'Блок', en: 'Block' },
  'programme.pages': {
    ky: 'Программанын бөлүмдөрү',
    ru: 'Разделы программы',
    en: 'Programme sections',
  },
  'programme.execution-title': { ky: 'Аткарылышы', ru: 'Исполнение', en: 'Execution' },
  'programme.execution-none': {
    ky: 'Аткаруу тууралуу отчет жарыялана элек. Бекитилген жана сарпталган каражат тууралуу маалымат жок.',
    ru: 'Отчёт об исполнении не опубликован. Сведений об утверждённых и израсходованных средствах нет.',
    en: 'No execution report has been published. There are no data on approved or spent amounts.',
  },
  'execution.plan': {
    ky: 'Программа боюнча нарк',
    ru: 'Стоимость по программе',
    en: 'Cost in the programme',
  },
  'execution.table': {
    ky: 'План жана факт, {thousandMoney}',
    ru: 'План и факт, {thousandMoney}',
    en: 'Plan against fact, {thousandMoney}',
  },
  'execution.note': {
    ky: 'План, бекитилген жана сарпталган каражат ар башка: алар кошулбайт.',
    ru: 'План, утверждено и израсходовано — разные величины, они не складываются.',
    en: 'Planned, approved and spent are different amounts and are never added up.',
  },

  // All measures and their filters
  'measures.title': {
    ky: 'Программанын чаралары',
    ru: 'Меры программы',
    en: 'Programme measures',
  },
  'measures.lede': {
    ky: '{measures} чара {directions} багытка бөлүнгөн. Ар бир сап булактагы жадыбалдан көчүрүлгөн.',
    ru: '{measures} {measures:мера|меры|мер}, направлений: {directions}. Каждая строка перенесена из таблицы источника.',
    en: '{measures} {measures:measure|measures} in {directions} {directions:direction|directions}. Every row is copied from the source table.',
  },
  'measures.description': {
    ky: 'Программанын бардык чаралары: текст, багыт, орган, жыл жана нарк боюнча тандоо, CSV жүктөп алуу.',
    ru: 'Все меры программы: отбор по тексту, направлению, органу, году и стоимости, выгрузка в CSV.',
    en: 'All measures of the programme: filter by text, direction, body, year and cost, download as CSV.',
  },
  'filter.text': { ky: 'Текст боюнча', ru: 'По тексту', en: 'By text' },
  'filter.text-placeholder': {
    ky: 'мисалы: аукцион, окутуу',
    ru: 'например: аукцион, обучение',
    en: 'for example: auction, training',
  },
  'filter.direction': { ky: 'Багыт', ru: 'Направление', en: 'Direction' },
  'filter.all-directions': {
    ky: 'Бардык багыттар: {count}',
    ru: 'Все направления: {count}',
    en: 'All directions: {count}',
  },
  'filter.body': { ky: 'Жооптуу', ru: 'Ответственный', en: 'Responsible body' },
  'filter.all-bodies': {
    ky: 'Бардык жооптуулар: {count}',
    ru: 'Все ответственные: {count}',
    en: 'All bodies: {count}',
  },
  'filter.year': { ky: 'Аткарылуу жылы', ru: 'Год действия', en: 'Year it runs' },
  'filter.any': { ky: 'Баары', ru: 'Все', en: 'Any' },
  'filter.cost': { ky: 'Наркы', ru: 'Стоимость', en: 'Cost is' },
  'filter.cost-stated': { ky: 'Сумма', ru: 'Сумма', en: 'An amount' },
  'filter.cost-zero': { ky: '0', ru: '0', en: '0' },
  'filter.cost-not-stated': { ky: 'Көрсөтүлбөгөн', ru: 'Не указана', en: 'Not stated' },
  'filter.sort': { ky: 'Иреттөө', ru: 'Сортировка', en: 'Sort by' },
  'filter.sort-source': { ky: 'Булактагы ирет', ru: 'Как в источнике', en: 'Source order' },
  'filter.sort-cost': {
    ky: 'Адегенде наркы чоңдору',
    ru: 'Сначала с большей стоимостью',
    en: 'Largest cost first',
  },
  'filter.sort-start': {
    ky: 'Адегенде эрте башталгандары',
    ru: 'Сначала начатые раньше',
    en: 'Earliest start first',
  },
  'filter.reset': { ky: 'Шарттарды тазалоо', ru: 'Сбросить отбор', en: 'Reset filters' },
  'filter.remove': {
    ky: 'Шартты алып салуу: {filter}',
    ru: 'Убрать условие: {filter}',
    en: 'Remove filter: {filter}',
  },
  'filter.text-chip': { ky: '“{text}”', ru: '«{text}»', en: '“{text}”' },
  'filter.no-script': {
    ky: 'Тандоо үчүн JavaScript керек. Ансыз чараларды багыттар жана жооптуулар боюнча караса болот.',
    ru: 'Для отбора нужен JavaScript. Без него меры можно смотреть по направлениям и по ответственным.',
    en: 'Filtering needs JavaScript. Without it, measures can be read by direction and by body.',
  },
  'filter.year-note': {
    ky: 'Жыл сайын жана туруктуу негизде аткарылуучу чаралар программанын ар бир жылына кирет.',
    ru: 'Ежегодные и постоянные меры относятся к каждому году программы.',
    en: 'Measures that run every year or permanently count for each year of the programme.',
  },
  'result.measures': {
    ky: 'Тандалган чаралар: {count} / {total}, {sum} {thousandMoney}',
    ru: '{count} {count:мера|меры|мер} из {total}, {sum} {thousandMoney}',
    en: '{count} of {total} {total:measure|measures}, {sum} {thousandMoney}',
  },
  'result.none': {
    ky: 'Бул шарттарга туура келген чара жок. Шарттардын бирин алып салыңыз.',
    ru: 'Под эти условия не подходит ни одна мера. Уберите одно из условий.',
    en: 'No measure fits these filters. Remove one of them.',
  },
  'result.copy-link': { ky: 'Шилтемени көчүрүү', ru: 'Скопировать ссылку', en: 'Copy link' },
  'result.copied': { ky: 'Шилтеме көчүрүлдү', ru: 'Ссылка скопирована', en: 'Link copied' },
  'result.download-failed': {
    ky: 'Файл жүктөлгөн жок. Тармакты текшерип, кайра аракет кылыңыз.',
    ru: 'Файл не загрузился. Проверьте сеть и попробуйте ещё раз.',
    en: 'The file did not load. Check the network and try again.',
  },
  'result.irregular': {
    ky: 'булакта так эместик бар',
    ru: 'есть неточность источника',
    en: 'the source has an inconsistency',
  },
  'measures.column-measure': { ky: 'Чара', ru: 'Мера', en: 'Measure' },
  'measures.column-cost': {
    ky: 'Наркы, {thousandMoney}',
    ru: 'Стоимость, {thousandMoney}',
    en: 'Cost, {thousandMoney}',
  },
  'measures.column-share': { ky: 'Үлүшү', ru: 'Доля', en: 'Share' },
  'measures.column-without': {
    ky: 'Наркы 0 же көрсөтүлбөгөн',
    ru: 'Стоимость 0 или не указана',
    en: 'Cost 0 or not stated',
  },
  'measures.total': {
    ky: 'Жалпысы (портал эсептеген)',
    ru: 'Всего (рассчитано порталом)',
    en: 'Total (computed by the portal)',
  },
  'measures.group': {
    ky: '{count} чара, анын ичинен наркы 0 же көрсөтүлбөгөн: {without}',
    ru: '{count} {count:мера|меры|мер}, из них без суммы: {without}',
    en: '{count} {count:measure|measures}, of them with cost 0 or not stated: {without}',
  },
  'measures.share-of-total': {
    ky: 'жалпыдан {share}',
    ru: '{share} от всего',
    en: '{share} of total',
  },
  'measures.unfold': {
    ky: 'Көрсөтүү',
    ru: 'Показать',
    en: 'Show',
  },
  'measures.fold': { ky: 'Жашыруу', ru: 'Скрыть', en: 'Hide' },

  // Time frames and costs in words
  'period.yearly': { ky: 'Жыл сайын', ru: 'Ежегодно', en: 'Every year' },
  'period.ongoing': {
    ky: 'Туруктуу негизде',
    ru: 'На постоянной основе',
    en: 'On a permanent basis',
  },
  'period.not-stated': {
    ky: 'Булакта көрсөтүлгөн эмес',
    ru: 'В источнике не указан',
    en: 'Not stated in the source',
  },
  'cost.not-stated': {
    ky: 'көрсөтүлгөн эмес',
    ru: 'не указана',
    en: 'not stated',
  },

  'cost.blank': { ky: 'бош', ru: 'пусто', en: 'blank' },

  // One measure
  'measure.name': { ky: '{number}-чара', ru: 'Мера № {number}', en: 'Measure No. {number}' },
  'measure.official-text': {
    ky: '{number}-чара, булактагы текст',
    ru: '№ {number}, текст источника',
    en: 'No. {number}, source text',
  },
  'measure.description': {
    ky: 'Көрсөтүлгөн наркы: {cost}. Мөөнөтү: {period}. Жооптуулар: {bodies}.',
    ru: 'Указанная стоимость: {cost}. Срок: {period}. Ответственные: {bodies}.',
    en: 'Cost as stated: {cost}. Time frame: {period}. Bodies: {bodies}.',
  },
  'measure.cost': { ky: 'Көрсөтүлгөн нарк', ru: 'Указанная стоимость', en: 'Cost as stated' },
  'measure.cost-share': {
    ky: 'Программанын жалпы наркынын {share}. Багыттын наркы: {direction} {thousandMoney}. Эки санды тең портал эсептеген.',
    ru: '{share} общей стоимости программы. Стоимость направления: {direction} {thousandMoney}. Оба числа рассчитаны порталом.',
    en: '{share} of the programme’s total cost. The direction costs {direction} {thousandMoney}. Both are computed by the portal.',
  },
  'measure.cost-zero': {
    ky: 'Булакта бул чаранын наркы 0 деп басылган. Бул чара акысыз дегенди билдирбейт: булак себебин түшүндүрбөйт.',
    ru: 'В источнике стоимость этой меры напечатана как 0. Это не значит, что мера бесплатна: причину источник не объясняет.',
    en: 'The source prints the cost of this measure as 0. That need not mean it is free: the source gives no reason.',
  },
  'measure.cost-not-stated': {
    ky: 'Булак бул сапта он экинин ордуна он бир сан басат, баары 0. Кайсы сан жетишпегени белгисиз, ошондуктан портал наркты “көрсөтүлгөн эмес” деп эсептейт.',
    ru: 'В этой строке источник печатает одиннадцать чисел вместо двенадцати, все 0. Какого числа не хватает, неизвестно, поэтому портал считает стоимость не указанной.',
    en: 'In this row the source prints eleven numbers instead of twelve, all 0. Which one is missing is not known, so the portal treats the cost as not stated.',
  },
  'measure.cost-yearly': {
    ky: 'Сумма бир жылгабы же бардык жылдаргабы, булакта айтылган эмес.',
    ru: 'Годовая это сумма или за все годы, источник не уточняет.',
    en: 'The source does not say whether the sum is for one year or for all years.',
  },
  'measure.cells-caption': {
    ky: 'Саптагы он эки сан, {thousandMoney}. Тилкелердин аталыштары: {status}.',
    ru: 'Двенадцать чисел строки, {thousandMoney}. Названия столбцов: {status}.',
    en: 'The twelve numbers of the row, {thousandMoney}. Column names: {status}.',
  },
  'measure.cells-reading': {
    ky: 'Тилкелер кантип чечмеленет',
    ru: 'Как толкуются столбцы',
    en: 'How the columns are interpreted',
  },
  'measure.period': { ky: 'Мөөнөтү', ru: 'Срок', en: 'Time frame' },
  'measure.period-printed': {
    ky: 'Булакта басылганы: {printed}',
    ru: 'В источнике напечатано: {printed}',
    en: 'Printed in the source: {printed}',
  },
  'measure.bodies-note': {
    ky: 'Булак жооптуулардын ролун жана каражаттын бөлүнүшүн көрсөтпөйт.',
    ru: 'Источник не указывает роли ответственных и распределение средств между ними.',
    en: 'The source states neither the roles of the bodies nor how the money is divided between them.',
  },
  'measure.printed-as': {
    ky: 'басылганы: {printed}',
    ru: 'напечатано: {printed}',
    en: 'printed: {printed}',
  },
  'measure.direction': { ky: 'Багыты', ru: 'Направление', en: 'Direction' },
  'measure.raw-row': {
    ky: 'Сап басылганы боюнча',
    ru: 'Строка, как напечатано',
    en: 'The row as printed',
  },
  'measure.irregularities': {
    ky: 'Бул саптагы так эместиктер',
    ru: 'Неточности в этой строке',
    en: 'Inconsistencies in this row',
  },
  'measure.cite': { ky: 'Шилтеме берүү', ru: 'Как цитировать', en: 'How to cite' },
  'measure.citation': {
    ky: '{portalName}. {number}-чара. Текшерилген күнү: {date}. {address}',
    ru: '{portalName}. Мера № {number}. Дата проверки: {date}. {address}',
    en: '{portalName}. Measure No. {number}. Checked on {date}. {address}',
  },
  'measure.execution-none': {
    ky: 'Бул чараны аткаруу тууралуу отчет жарыялана элек.',
    ru: 'Отчёт об исполнении этой меры не опубликован.',
    en: 'No execution report on this measure has been published.',
  },
  'measure.neighbours': {
    ky: 'Мурунку жана кийинки чаралар',
    ru: 'Предыдущая и следующая меры',
    en: 'Previous and next measures',
  },
  'measure.previous': { ky: '← № {number}', ru: '← № {number}', en: '← No. {number}' },
  'measure.next': { ky: '№ {number} →', ru: '№ {number} →', en: 'No. {number} →' },
  'measure.all-files': {
    ky: 'Бардык чаралар бир файлда: CSV, JSON',
    ru: 'Все меры одним файлом: CSV, JSON',
    en: 'All measures in one file: CSV, JSON',
  },

  // Directions
  'directions.title': {
    ky: 'Программанын багыттары',
    ru: 'Направления программы',
    en: 'Programme directions',
  },
  'directions.lede': {
    ky: 'Багыт кайсы саптан башталары булакта көрүнөт. Кайсы чаралар ага кирери ылдый толтуруу менен болжолдонгон: биринчи чарадан кийинки багытка чейинки саптар.',
    ru: 'Где начинается направление, в источнике видно. Какие меры к нему относятся, выведено заполнением вниз: строки от первой меры до следующего направления.',
    en: 'The source shows where a direction starts. Which measures belong to it is inferred by filling down: the rows from its first measure to the next direction.',
  },
  'direction.measures': {
    ky: 'Багыттын чаралары',
    ru: 'Меры направления',
    en: 'Measures in this direction',
  },
  'direction.sentence': {
    ky: 'Багытта {count} чара бар. Көрсөтүлгөн наркы жалпысынан {sum} {thousandMoney}, бул – программанын жалпы наркынын {share}. Наркы 0 же көрсөтүлбөгөн чаралар: {without}.',
    ru: 'В направлении {count} {count:мера|меры|мер}. Указанная стоимость всего: {sum} {thousandMoney}, это {share} стоимости программы. Мер со стоимостью 0 или без указанной стоимости: {without}.',
    en: 'The direction has {count} {count:measure|measures}. The cost as stated adds up to {sum} {thousandMoney}, {share} of the programme. Measures with cost 0 or not stated: {without}.',
  },
  'direction.starts-at': {
    ky: 'Булакта аталышы {number}-чаранын жанында турат.',
    ru: 'В источнике название стоит у меры № {number}.',
    en: 'The source prints the title beside measure No. {number}.',
  },
  'direction.membership': {
    ky: 'Чаралардын бул багытка кириши: {status}.',
    ru: 'Принадлежность мер к направлению: {status}.',
    en: 'Which measures belong to the direction: {status}.',
  },

  // Bodies
  'bodies.title': { ky: 'Ким жооп берет', ru: 'Кто отвечает', en: 'Who is responsible' },
  'bodies.lede': {
    ky: 'Программанын жадыбалында аталган органдар: {count}. Булак каражатты алардын ортосунда бөлбөйт, ошондуктан суммалар органдар боюнча кошулбайт.',
    ru: 'Органов, названных в таблице программы: {count}. Источник не делит средства между ними, поэтому суммы по органам не складываются.',
    en: 'Bodies named in the programme’s table: {count}. The source does not divide money between them, so amounts are not added up over bodies.',
  },
  'bodies.cost-note': {
    ky: 'Сумма – ушул орган аталган чаралардын толук наркы, {millionMoney} (портал эсептеген).',
    ru: 'Сумма — полная стоимость мер, где назван орган, {millionMoney} (рассчитано порталом).',
    en: 'Amount: full cost of the measures that name the body, {millionMoney} (computed by the portal).',
  },
  'bodies.others-title': {
    ky: 'Орган катары эсептелбегендер',
    ru: 'Не считаются органами',
    en: 'Not counted as bodies',
  },
  'bodies.others-note': {
    ky: 'Булак буларды да жооптуу деп атайт, бирок алар орган эмес же кыскартуу чечмеленген эмес.',
    ru: 'Источник называет ответственными и их, но это не органы либо сокращение не расшифровано.',
    en: 'The source names these as responsible too, but they are no bodies, or the abbreviation is not explained.',
  },
  'body.named-in': {
    ky: '{total} чаранын ичинен ушунчасында аталган',
    ru: '{count:мера|меры|мер} из {total}, где назван орган',
    en: 'of {total} measures name it',
  },
  'body.cost-of-measures': {
    ky: 'ошол чаралардын наркы',
    ru: 'стоимость этих мер',
    en: 'cost of these measures',
  },
  'body.alone': {
    ky: 'чарада жалгыз аталган',
    ru: '{count:мера|меры|мер}, где назван только он',
    en: 'name this body alone',
  },
  'body.shared-note': {
    ky: 'Булак каражатты органдарга бөлбөйт. Бул сумма бул орган башка органдар менен бирге аталган чаралардын толук наркын камтыйт.',
    ru: 'Источник не делит средства между органами. Сумма включает полную стоимость мер, где орган назван вместе с другими.',
    en: 'The source does not divide money between bodies. The amount includes the full cost of measures that name other bodies too.',
  },
  'body.measures': {
    ky: 'Аталган чаралар',
    ru: 'Меры, где назван орган',
    en: 'Measures that name it',
  },
  'body.printed-forms': {
    ky: 'Булакта кандай басылган',
    ru: 'Как напечатано в источнике',
    en: 'How the source prints it',
  },
  'body.name-seen-in': {
    ky: 'Аталыштын котормосу колдонулган жарыялоо',
    ru: 'Публикация, где встречается перевод названия',
    en: 'Publication that uses the translated name',
  },
  'body.name-by-portal': {
    ky: 'Аталыштын котормосун портал жасаган.',
    ru: 'Название перевёл портал.',
    en: 'The name was translated by the portal.',
  },
  'body.kind': { ky: 'Түрү', ru: 'Вид', en: 'Kind' },

  // Irregularities and tie-out
  'irregularities.lede': {
    ky: 'Булактын түшүнүксүз же карама-каршы жерлери: эмне басылган жана портал эмне кылган. Портал булакты оңдобойт: басылганы сакталат, жанына түшүндүрмө кошулат.',
    ru: 'Неясные и противоречивые места источника: что напечатано и что сделал портал. Портал не исправляет источник: напечатанное сохраняется, рядом даётся пояснение.',
    en: 'Unclear or contradictory places of the source: what is printed and what the portal did. The portal does not correct the source: what is printed stays, with an explanation beside it.',
  },
  'irregularities.printed': { ky: 'Басылганы', ru: 'Как напечатано', en: 'As printed' },
  'irregularities.handling': {
    ky: 'Портал эмне кылды',
    ru: 'Что сделал портал',
    en: 'What the portal did',
  },
  'irregularities.whole-table': {
    ky: 'Жадыбал бүтүндөй',
    ru: 'Таблица в целом',
    en: 'The whole table',
  },
  'irregularities.nothing-printed': {
    ky: 'эч нерсе басылган эмес',
    ru: 'ничего не напечатано',
    en: 'nothing is printed',
  },
  'irregularities.sentence': {
    ky: 'Белгиленген так эместиктер: {count}. Алар тиешелүү чаралар: {measures} / {total}.',
    ru: 'Отмечено неточностей: {count}. Они касаются мер: {measures} из {total}.',
    en: 'Inconsistencies noted: {count}. They concern {measures} of {total} measures.',
  },
} as const satisfies Record<string, Written>;
