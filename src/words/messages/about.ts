import type { Written } from '../language.ts';

/** Method, accessibility statement, privacy, and how to report an error. */
export const about = {
  'about.lede': {
    ky: '“{portalName}” Кыргыз Республикасынын критикалык минералдар программасын булакта жазылгандай жарыялайт: эч нерсе кошпойт, эч нерсени жашырбайт жана өзү эмне кылганын айтат.',
    ru: '«{portalName}» публикует программу критических минералов Кыргызской Республики так, как она записана в источнике: ничего не добавляет, ничего не скрывает и сообщает, что сделал сам.',
    en: '{portalName} publishes the critical minerals programme of the Kyrgyz Republic as its source states it: it adds nothing, hides nothing and says what it did itself.',
  },
  'about.method': { ky: 'Усул', ru: 'Метод', en: 'Method' },
  'about.method-source': {
    ky: 'Маалымат программанын ресурстук наркын баалоо жадыбалынан сап-сабы менен көчүрүлгөн. Ар бир фактынын жанында документ, саптардын номерлери жана текшерилген күнү турат.',
    ru: 'Данные построчно перенесены из таблицы оценки ресурсной стоимости программы. У каждого факта указаны документ, номера строк и дата проверки.',
    en: 'The data were copied row by row from the programme’s resource-cost table. Every fact carries its document, line numbers and the day it was checked.',
  },
  'about.method-tie-out': {
    ky: 'Сайт ар бир жолу жыйналганда маалымат булактын тексти менен салыштырылат; айырма табылса, ал салыштыруу барагында көрсөтүлөт.',
    ru: 'При каждой сборке данные сверяются с текстом источника; найденные расхождения показаны на странице сверки.',
    en: 'At every build the data are compared with the text of the source; any difference is shown on the page of the check.',
  },
  'about.method-money': {
    ky: 'Акча бүтүн {thousandMoney} менен сакталат жана көрсөтүлгөндө бир гана жолу тегеректелет. Жадыбалдарда тегеректелбейт.',
    ru: 'Деньги хранятся в целых тысячах и округляются один раз, при показе. В таблицах не округляются.',
    en: 'Money is kept in whole thousands and rounded once, when shown. Tables are not rounded.',
  },
  'about.method-states': {
    ky: 'Сан, нөл, “көрсөтүлгөн эмес” жана “колдонулбайт” – төрт башка-башка маани. Алар барактарда жана файлдарда ар башка көрүнөт.',
    ru: 'Число, ноль, «не указано» и «не применяется» — четыре разных значения. На страницах и в файлах они выглядят по-разному.',
    en: 'A number, zero, “not stated” and “not applicable” are four different values. They look different on the pages and in the files.',
  },
  'about.method-bodies': {
    ky: 'Нарк органдар боюнча бөлүнбөйт жана кошулбайт: булак аны бөлгөн эмес.',
    ru: 'Стоимость не делится и не складывается по органам: источник её не делит.',
    en: 'Costs are neither split nor added up over bodies: the source does not split them.',
  },
  'about.method-plan': {
    ky: 'Бул – пландалган нарк. Бекитилген жана сарпталган каражат – башка маалымат, ал аткаруу отчету жарыяланганда гана көрсөтүлөт.',
    ru: 'Это плановая стоимость. Утверждённые и израсходованные средства — другие данные; они появятся только с отчётом об исполнении.',
    en: 'These are planned costs. Approved and spent amounts are other data and appear only once an execution report is published.',
  },
  'about.method-added': {
    ky: 'Портал кошкондун баары белгиленген: эсептелген суммалар, болжолдуу чечмелөө, расмий эмес котормолор, кыскартуулардын бирдейлештирилиши.',
    ru: 'Всё, что добавил портал, отмечено: рассчитанные суммы, предположительное толкование, неофициальные переводы, приведённые к единому виду сокращения.',
    en: 'Everything the portal adds is marked: computed sums, inferred interpretations, unofficial translations, normalised abbreviations.',
  },
  'computed.title': {
    ky: 'Портал эсептеген сандар кайдан чыгат',
    ru: 'Как получено то, что рассчитано порталом',
    en: 'How what is computed by the portal is worked out',
  },
  'computed.total': {
    ky: 'Нарктын суммасы: ар бир чаранын төртүнчү саны кошулат. 0 жана көрсөтүлбөгөн нарк суммага эч нерсе кошпойт.',
    ru: 'Сумма стоимости: складываются четвёртые числа мер. 0 и неуказанная стоимость ничего к ней не добавляют.',
    en: 'Sum of costs: the fourth numbers of the measures are added up. 0 and a cost not stated add nothing to it.',
  },
  'computed.share': {
    ky: 'Үлүш: бир бөлүктүн суммасы бардык чаралардын суммасына бөлүнөт жана көрсөтүлгөндө гана тегеректелет.',
    ru: 'Доля: сумма части делится на сумму всех мер и округляется только при показе.',
    en: 'Share: the sum of a part is divided by the sum of all measures and rounded only when shown.',
  },
  'computed.body': {
    ky: 'Органдын суммасы – аны атаган чаралардын толук наркы. Бир чарада бир нече орган аталса, ал ар биринде толук эсептелет, ошондуктан органдардын суммалары өз ара кошулбайт.',
    ru: 'Сумма по органу — полная стоимость мер, где он назван. Мера, в которой названо несколько органов, считается у каждого целиком, поэтому суммы по органам не складываются.',
    en: 'Sum of a body: the full cost of the measures that name it. A measure that names several bodies counts in full with each, so the amounts of different bodies must not be added together.',
  },
  'computed.cells': {
    ky: 'Он эки сандын суммалары: ар бир тилкедеги басылган сандар кошулат. Бош уяча эч нерсе кошпойт.',
    ru: 'Суммы двенадцати чисел: в каждом столбце складываются напечатанные числа. Пустая ячейка ничего не добавляет.',
    en: 'Sums of the twelve numbers: in each column the printed numbers are added up. An empty cell adds nothing.',
  },
  'computed.count': {
    ky: 'Чаралардын саны: сүйлөмдө айтылган белгиси бар саптар саналат. Мөөнөт булакта кандай басылса, ошондой эсептелет.',
    ru: 'Число мер: считаются строки с признаком, названным в предложении. Сроки берутся так, как напечатаны в источнике.',
    en: 'Number of measures: rows with the feature named in the sentence are counted. Time frames are taken as the source prints them.',
  },
  'computed.outcome': {
    ky: 'Пункттар боюнча жыйынтык: эреже жарыяланган маалыматка гана карайт. Маалымат жок болсо, жыйынтык “жарыяланган эмес” болот, “аткарылган эмес” эмес.',
    ru: 'Результат по пунктам: правило смотрит только на опубликованные данные. Если данных нет, результат «не опубликовано», а не «не выполнено».',
    en: 'Outcome by clause: a rule looks only at published data. Where there are none, the outcome is “not published”, never “not met”.',
  },
  'build.title': {
    ky: 'Сайт эмнеден жыйналган',
    ru: 'Из чего собран сайт',
    en: 'What the site is built from',
  },
  'build.lede': {
    ky: 'Ким болбосун сайтты ушул эле маалыматтан кайра жыйнап, файлдарды бирден салыштыра алат.',
    ru: 'Любой может собрать сайт заново из тех же данных и сравнить его файл за файлом.',
    en: 'Anyone can build the site again from the same data and compare it file by file.',
  },
  'build.commit': { ky: 'Маалыматтын коммити', ru: 'Коммит данных', en: 'Data commit' },
  'build.commit-unknown': {
    ky: 'белгисиз: маалымат Gitте сакталган эмес же акыркы өзгөртүүлөр киргизиле элек',
    ru: 'неизвестен: данные не в Git или последние изменения ещё не внесены',
    en: 'unknown: the data are not in Git, or the latest changes are not committed',
  },
  'build.code': { ky: 'Порталдын версиясы', ru: 'Версия портала', en: 'Portal version' },
  'build.rows': {
    ky: 'Ката табылбаган саптар',
    ru: 'Строки без ошибок',
    en: 'Rows without a problem',
  },
  'build.tools': { ky: 'Эмне менен жыйналган', ru: 'Чем собран', en: 'What it is built with' },
  'build.compare': { ky: 'Кантип салыштырса болот', ru: 'Как сравнить', en: 'How to compare' },
  'build.compare-text': {
    ky: 'Порталдын кодун жана маалыматты алып, төмөнкү эки буйрукту аткарыңыз. Андан кийин ар бир файлдын SHA-256 суммасын receipt.json файлындагы менен салыштырыңыз.',
    ru: 'Возьмите код портала и данные и выполните две команды ниже. Затем сверьте суммы SHA-256 файлов с суммами в receipt.json.',
    en: 'Take the code of the portal and the data and run the two commands below. Then compare the SHA-256 sums of the files with those in receipt.json.',
  },
  'about.limits': { ky: 'Чектөөлөр', ru: 'Ограничения', en: 'Limits' },
  'about.limits-decree': {
    ky: 'Программаны бекиткен чечимдин номери жана күнү булакта жок.',
    ru: 'В источнике нет номера и даты решения об утверждении программы.',
    en: 'The source gives neither the number nor the date of a decision adopting the programme.',
  },
  'about.limits-headings': {
    ky: 'Он эки сан тилкесинин расмий аталышы табылган жок. Адаттагы чечмелөө бир файлда сакталат жана ырасталганда алмаштырылат.',
    ru: 'Официальные заголовки двенадцати столбцов не найдены. Обычное толкование хранится в одном файле и будет заменено после подтверждения.',
    en: 'The official headings of the twelve columns were not found. The usual interpretation is kept in one file and will be replaced once confirmed.',
  },
  'about.limits-translation': {
    ky: 'Орусча жана англисче тексттер – расмий эмес котормо. Айырма болсо, кыргызча текст аныктоочу болуп саналат.',
    ru: 'Русский и английский тексты — неофициальный перевод. При расхождении определяющим является текст на кыргызском языке.',
    en: 'The Russian and English texts are unofficial translations. If they differ, the Kyrgyz text prevails.',
  },
  'about.limits-years': {
    ky: 'Булакта нарктын жылдарга бөлүнүшү, каржылоо булагы жана көрсөткүчтөр жок.',
    ru: 'В источнике нет разбивки по годам, источников финансирования и показателей.',
    en: 'The source has no split by year, no funding source and no indicators.',
  },
  'about.eiti': { ky: 'КТАД үчүн', ru: 'Для ИПДО', en: 'For EITI' },
  'about.eiti-text': {
    ky: 'Портал КТАД Стандартынын 7.2-талабына таянат: ачык лицензия, CSV файлдары, кайра колдонуу үчүн уруксаттын кереги жоктугу. Бул программа КТАДдын иш планы эмес.',
    ru: 'Портал опирается на требование 7.2 Стандарта ИПДО: открытая лицензия, файлы CSV, разрешение на использование не требуется. Программа не является рабочим планом ИПДО.',
    en: 'The portal follows Requirement 7.2 of the EITI Standard: open licence, CSV files, reuse without permission. The programme is not the EITI work plan.',
  },
  'about.error-text': {
    ky: 'Ката тапсаңыз, жазыңыз: {contact}. Барактын дарегин жана булактагы сапты көрсөтүңүз.',
    ru: 'Нашли ошибку? Напишите: {contact}. Укажите адрес страницы и строку источника.',
    en: 'Found an error? Write to {contact}, with the address of the page and the line of the source.',
  },
  'about.error-no-contact': {
    ky: 'Порталдын байланыш дареги азырынча көрсөтүлгөн эмес.',
    ru: 'Контактный адрес портала пока не указан.',
    en: 'The portal has not stated a contact address yet.',
  },
  'about.code-licence': {
    ky: 'Порталдын коду MIT лицензиясы, маалыматы {licence} лицензиясы менен берилет.',
    ru: 'Код портала распространяется по лицензии MIT, данные по лицензии {licence}.',
    en: 'The code of the portal is under the MIT licence, its data under {licence}.',
  },
  'about.languages': { ky: 'Тилдер', ru: 'Языки', en: 'Languages' },
  'about.coverage': {
    ky: 'Интерфейстин тексттери: {list}.',
    ru: 'Тексты интерфейса: {list}.',
    en: 'Interface texts: {list}.',
  },

  'accessibility.lede': {
    ky: 'Портал WCAG 2.2 стандартынын AA деңгээлине ылайык келүүнү максат кылат.',
    ru: 'Портал стремится соответствовать WCAG 2.2, уровень AA.',
    en: 'The portal aims to meet WCAG 2.2, level AA.',
  },
  'accessibility.done': { ky: 'Эмне аткарылган', ru: 'Что сделано', en: 'What is done' },
  'accessibility.done-html': {
    ky: 'Ар бир барак JavaScript жок да толук окулат; чараларга багыттар жана жооптуулар боюнча жетсе болот.',
    ru: 'Каждая страница полностью читается без JavaScript; к мерам можно прийти по направлениям и по ответственным.',
    en: 'Every page can be read in full without JavaScript; measures can be reached by direction and by body.',
  },
  'accessibility.done-tables': {
    ky: 'Ар бир диаграмманын жадыбалы бар.',
    ru: 'У каждой диаграммы есть таблица.',
    en: 'Every chart has a table.',
  },
  'accessibility.done-keyboard': {
    ky: 'Баарын клавиатура менен колдонсо болот; басылуучу жерлер 24 пикселден кем эмес.',
    ru: 'Всем можно пользоваться с клавиатуры; нажимаемые области не меньше 24 пикселей.',
    en: 'Everything works by keyboard; targets are at least 24 pixels.',
  },
  'accessibility.done-colour': {
    ky: 'Маани түс менен гана берилбейт; жарык жана караңгы көрүнүштө контраст текшерилген.',
    ru: 'Смысл не передаётся только цветом; контраст проверен в светлом и тёмном виде.',
    en: 'Meaning is never carried by colour alone; contrast is checked in light and dark.',
  },
  'accessibility.done-tests': {
    ky: 'Ар бир барак ар бир тилде 320 пиксель туурасында автоматтык түрдө текшерилет.',
    ru: 'Каждая страница на каждом языке автоматически проверяется при ширине 320 пикселей.',
    en: 'Every page in every language is checked automatically at a width of 320 pixels.',
  },
  'accessibility.limits': {
    ky: 'Белгилүү чектөөлөр',
    ru: 'Известные ограничения',
    en: 'Known limits',
  },
  'accessibility.limits-people': {
    ky: 'Портал экран окугуч колдонгон адамдар менен азырынча сыналган эмес.',
    ru: 'Портал пока не проверялся людьми, пользующимися программами экранного доступа.',
    en: 'The portal has not yet been tested with people who use screen readers.',
  },
  'accessibility.limits-kyrgyz': {
    ky: 'Көп экран окугучтарда кыргызча үн жок; алар тексттерди башка тилдин үнү менен окушу мүмкүн.',
    ru: 'Во многих программах экранного доступа нет кыргызского голоса; текст может читаться голосом другого языка.',
    en: 'Many screen readers have no Kyrgyz voice and may read the text with the voice of another language.',
  },
  'accessibility.limits-source': {
    ky: 'Булактын тексти PDF файлынан алынган бойдон көрсөтүлөт: анын саптары үзүлгөн.',
    ru: 'Текст источника показан таким, каким он получен из файла PDF: строки в нём разорваны.',
    en: 'The text of the source is shown as it came out of a PDF file: its lines are broken.',
  },
  'accessibility.report': {
    ky: 'Тоскоолдукка туш болсоңуз, бизге билдириңиз:',
    ru: 'Если вы столкнулись с препятствием, сообщите нам:',
    en: 'If you meet a barrier, tell us:',
  },

  'privacy.lede': {
    ky: 'Портал сиз жөнүндө эч нерсе чогултпайт.',
    ru: 'Портал ничего о вас не собирает.',
    en: 'The portal collects nothing about you.',
  },
  'privacy.cookies': {
    ky: 'Cookie файлдары жана көз салуучу куралдар жок.',
    ru: 'Нет файлов cookie и средств слежения.',
    en: 'There are no cookies and no trackers.',
  },
  'privacy.third-parties': {
    ky: 'Барактар башка сайттарга кайрылбайт: ариптер, сүрөттөр жана скрипттер ушул сайттан жүктөлөт.',
    ru: 'Страницы не обращаются к другим сайтам: шрифты, изображения и скрипты загружаются с этого сайта.',
    en: 'Pages make no requests to other sites: fonts, pictures and scripts come from this one.',
  },
  'privacy.filters': {
    ky: 'Тандоо шарттары жана издөө сөздөрү браузериңизде гана иштетилет; алар барактын дарегинде турат, аны ким менен бөлүшүүнү өзүңүз чечесиз.',
    ru: 'Условия отбора и слова поиска обрабатываются только в вашем браузере; они записаны в адресе страницы, и вы сами решаете, с кем им поделиться.',
    en: 'Filters and words of a search work in your browser alone; they stand in the address of the page, and you decide with whom to share it.',
  },
  'privacy.server': {
    ky: 'Сайтты жайгаштырган сервер адаттагы журналын жүргүзүшү мүмкүн; бул анын ээсине көз каранды.',
    ru: 'Сервер, где размещён сайт, может вести обычный журнал; это зависит от его владельца.',
    en: 'The server that hosts the site may keep its usual log; that is up to its operator.',
  },
} as const satisfies Record<string, Written>;
