import type { Localized } from '../language.ts';

/** Words of the page that checks files on the reader's own machine. */
export const checkPage = {
  'check.title': { ky: 'Файлды текшерүү', ru: 'Проверка файла', en: 'Check a file' },
  'check.lede': {
    ky: 'Excel китебин же CSV файлдарды жөнөтүүдөн мурун текшериңиз: портал аларды кантип окуйт, эмнени оңдоо керек, жарыяланган маалыматтарда эмне өзгөрөт.',
    ru: 'Проверьте книгу Excel или файлы CSV до отправки: как их прочтёт портал, что исправить и что изменится в опубликованных данных.',
    en: 'Check an Excel workbook or CSV files before you send them: how the portal reads them, what to correct and what would change in the published data.',
  },
  'check.for-editors': {
    ky: 'Маалымат бергендер үчүн',
    ru: 'Тем, кто даёт данные',
    en: 'For those who supply data',
  },
  'check.purpose': {
    ky: 'жадыбалды жөнөтүүдөн мурун браузерде; файл компьютериңизден чыкпайт.',
    ru: 'в браузере, до отправки; файл не покидает ваш компьютер.',
    en: 'in the browser, before you send it; the file does not leave your computer.',
  },
  'check.private': {
    ky: 'Файл сиздин компьютериңизде гана окулат: эч жакка жөнөтүлбөйт жана сакталбайт.',
    ru: 'Файл читается только на вашем компьютере: он никуда не отправляется и нигде не сохраняется.',
    en: 'The file is read on your computer only: it is sent nowhere and stored nowhere.',
  },
  'check.form': { ky: 'Текшериле турган файлдар', ru: 'Проверяемые файлы', en: 'Files to check' },
  'check.choose': { ky: 'Файлдарды тандоо', ru: 'Выбрать файлы', en: 'Choose files' },
  'check.drop': {
    ky: 'же аларды баракка сүйрөп таштаңыз',
    ru: 'или перетащите их на страницу',
    en: 'or drop them on the page',
  },
  'check.accepts': {
    ky: 'Бир Excel китеби (XLSX) же бир нече CSV файл. Тилкелердин аталышы порталдын каалаган тилинде, тартиби каалагандай болушу мүмкүн.',
    ru: 'Одна книга Excel (XLSX) или несколько файлов CSV. Заголовки столбцов на любом языке портала, порядок любой.',
    en: 'One Excel workbook (XLSX) or several CSV files. Column headings may be in any language of the portal, in any order.',
  },
  'check.owner': { ky: 'Кимдин маалыматтары', ru: 'Чьи это данные', en: 'Whose data' },
  'check.owner-auto': {
    ky: 'Файлдын өзүнөн аныкталсын',
    ru: 'Определить по самому файлу',
    en: 'Tell from the file itself',
  },
  'check.allow-removals': {
    ky: 'Файлда жок саптар порталдан да жоюлсун',
    ru: 'Строки, которых нет в файле, убрать и с портала',
    en: 'Rows that are not in the file are to leave the portal too',
  },
  'check.loading': {
    ky: 'Текшерүүгө керектүү нерселер жүктөлүүдө',
    ru: 'Загружается всё нужное для проверки',
    en: 'Loading what the check needs',
  },
  'check.ready': {
    ky: 'Текшерүүгө керектүүнүн баары жүктөлдү: эми барак интернетсиз да иштейт.',
    ru: 'Всё нужное для проверки загружено: теперь страница работает и без интернета.',
    en: 'All that the check needs is loaded: the page now works without the internet too.',
  },
  'check.unavailable': {
    ky: 'Текшерүүгө керектүү нерселер жүктөлгөн жок. Байланышты карап, файлды кайра тандаңыз.',
    ru: 'Не удалось загрузить всё нужное для проверки. Проверьте связь и выберите файл ещё раз.',
    en: 'What the check needs could not be loaded. Look at your connection and choose the file again.',
  },
  'check.reading': { ky: 'Окулууда: {file}', ru: 'Читается: {file}', en: 'Reading {file}' },
  'check.checking': {
    ky: 'Эрежелер боюнча текшерилүүдө',
    ru: 'Проверяется по правилам',
    en: 'Checking against the rules',
  },
  'check.comparing': {
    ky: 'Жарыяланган маалыматтар менен салыштырылууда',
    ru: 'Сравнивается с опубликованными данными',
    en: 'Comparing with the published data',
  },
  'check.stop': { ky: 'Токтотуу', ru: 'Остановить', en: 'Stop' },
  'check.stopped': {
    ky: 'Текшерүү токтотулду.',
    ru: 'Проверка остановлена.',
    en: 'The check was stopped.',
  },
  'check.failed': {
    ky: 'Текшерүү үзүлдү: файл бузулган же браузердин эс тутуму жетпейт. Файлды бөлүп текшериңиз же порталды жүргүзгөндөргө жөнөтүңүз.',
    ru: 'Проверка прервалась: файл повреждён или браузеру не хватило памяти. Проверьте файл по частям или отправьте его тем, кто ведёт портал.',
    en: 'The check broke off: the file is damaged or the browser ran out of memory. Check it in parts or send it to the portal team.',
  },
  'check.result': {
    ky: 'Текшерүүнүн жыйынтыгы',
    ru: 'Результат проверки',
    en: 'Check result',
  },
  'check.sound': {
    ky: 'Оңдой турган эч нерсе жок',
    ru: 'Исправлять нечего',
    en: 'Nothing to correct',
  },
  'check.found': {
    ky: 'Оңдоо керек: {count} жер',
    ru: 'Исправить: {count} {count:место|места|мест}',
    en: '{count} {count:place|places} to correct',
  },
  'check.refused': {
    ky: 'Файл кабыл алынган жок',
    ru: 'Файл не принят',
    en: 'The file was refused',
  },
  'check.tables-read': {
    ky: 'Окулган жадыбалдар: {tables}, саптар: {rows}',
    ru: 'Прочитано таблиц: {tables}, строк: {rows}',
    en: 'Tables read: {tables}, rows: {rows}',
  },
  'check.owner-programme': {
    ky: 'Программанын маалыматтары',
    ru: 'Данные программы',
    en: 'Programme data',
  },
  'check.owner-park': {
    ky: 'Парктын маалыматтары: {park}',
    ru: 'Данные парка: {park}',
    en: 'Park data: {park}',
  },
  'check.problems': { ky: 'Эмнени оңдоо керек', ru: 'Что исправить', en: 'What to correct' },
  'check.more': {
    ky: 'Дагы көрсөтүү (калганы: {count})',
    ru: 'Показать ещё (осталось {count})',
    en: 'Show more ({count} left)',
  },
  'check.preview': {
    ky: 'Портал файлыңызды кандай окуду',
    ru: 'Как портал прочёл ваш файл',
    en: 'How the portal read your file',
  },
  'check.sheet': { ky: 'Барак же файл', ru: 'Лист или файл', en: 'Sheet or file' },
  'check.only-marked': {
    ky: 'Оңдой турган жана алардын жанындагы саптар гана',
    ru: 'Только строки с ошибками и соседние с ними',
    en: 'Only rows to correct and those next to them',
  },
  'check.row': { ky: 'Сап', ru: 'Строка', en: 'Row' },
  'check.rows-shown': {
    ky: '{total} саптын ичинен: {from}–{to}',
    ru: 'Строки {from}–{to} из {total}',
    en: 'Rows {from}–{to} of {total}',
  },
  'check.rows-before': { ky: 'Мурунку саптар', ru: 'Предыдущие строки', en: 'Earlier rows' },
  'check.rows-after': { ky: 'Кийинки саптар', ru: 'Следующие строки', en: 'Later rows' },
  'check.wrong': { ky: 'оңдоо керек', ru: 'исправить', en: 'to correct' },
  'check.changes': {
    ky: 'Жарыяланган маалыматтарда эмне өзгөрөт',
    ru: 'Что изменится в опубликованных данных',
    en: 'What would change in the published data',
  },
  'check.no-changes': {
    ky: 'Эч нерсе өзгөрбөйт: файлда жарыялангандын өзү турат.',
    ru: 'Ничего: в файле то же, что опубликовано.',
    en: 'Nothing: the file says what is published already.',
  },
  'check.fresh': {
    ky: 'Буга чейин мындай файл жарыяланган эмес.',
    ru: 'Такого файла ещё не публиковали.',
    en: 'No such file has been published yet.',
  },
  'check.register-apart': {
    ky: 'Реестр жарыяланган реестр менен салыштырылбайт: анын чектелген талаалары бул барактын колунда жок.',
    ru: 'Реестр не сравнивается с опубликованным: его закрытых полей у этой страницы нет.',
    en: 'The register is not compared with the published one: this page has none of its restricted fields.',
  },
  'check.row-added': { ky: 'сап кошулат', ru: 'строка добавится', en: 'row added' },
  'check.row-removed': { ky: 'сап жоюлат', ru: 'строка исчезнет', en: 'row removed' },
  'check.clauses': {
    ky: 'Парк Жобонун талаптарына кантип жооп берет',
    ru: 'Как парк отвечает требованиям Положения',
    en: 'How the park meets the Regulation',
  },
  'check.now': { ky: 'Азыр', ru: 'Сейчас', en: 'Now' },
  'check.then': {
    ky: 'Файл жарыяланса',
    ru: 'После публикации файла',
    en: 'Once the file is published',
  },
  'check.clauses-changed': {
    ky: 'Жооп өзгөрө турган талаптар: {count}, жалпысы {total}.',
    ru: 'Ответ изменится по {count} {count:требованию|требованиям|требованиям} из {total}.',
    en: 'The answer changes for {count} of {total} requirements.',
  },
  'check.all-clauses': { ky: 'Бардык талаптар', ru: 'Все требования', en: 'All requirements' },
  'check.new-park': {
    ky: 'парк порталда жок',
    ru: 'парка нет на портале',
    en: 'not on the portal',
  },
  'check.archive': { ky: 'Оңдолгон файлдар', ru: 'Исправленные файлы', en: 'Corrected files' },
  'check.archive-text': {
    ky: 'Архивде порталдын өз түрүндөгү файлдар жана алар кайда коюларын айткан README бар. Аны жөнөтсөңүз же порталдын папкасына салсаңыз болот.',
    ru: 'В архиве файлы в том виде, в котором их хранит портал, и README о том, куда какой положить. Его можно отправить или разложить по папкам портала.',
    en: 'The archive holds the files as the portal keeps them and a README that says where each belongs. Send it, or put the files into the folders of the portal.',
  },
  'check.archive-restricted': {
    ky: 'Архивде реестрдин жарыяланбай турган талаалары бар. Аны ачык жерге койбоңуз.',
    ru: 'В архиве есть поля реестра, которые не публикуются. Не выкладывайте его в открытый доступ.',
    en: 'The archive holds fields of the register that are not published. Do not put it anywhere public.',
  },
  'check.archive-button': { ky: 'ZIP жүктөп алуу', ru: 'Скачать ZIP', en: 'Download ZIP' },
  'check.readme-title': {
    ky: 'Порталга даяр файлдар',
    ru: 'Файлы, готовые для портала',
    en: 'Files ready for the portal',
  },
  'check.readme-text': {
    ky: 'Ар бир файлды порталдын папкасындагы ошол эле жолго коюңуз (мурунку файлдын ордуна), андан кийин npm run check буйругун иштетиңиз. Порталдын папкасы менен иштебесеңиз, бул архивди порталды жүргүзгөндөргө жөнөтүңүз.',
    ru: 'Положите каждый файл по тому же пути в папку портала (вместо прежнего) и выполните npm run check. Если вы не работаете с папкой портала, отправьте этот архив тем, кто его ведёт.',
    en: 'Put each file at the same path in the folder of the portal (in place of the one that is there) and run npm run check. If you do not work with that folder, send this archive to the portal team.',
  },
  'check.otherwise': {
    ky: 'Бул бараксыз кантип текшерсе болот',
    ru: 'Как проверить без этой страницы',
    en: 'How to check without this page',
  },
  'check.no-script': {
    ky: 'Файлды браузерде текшерүү үчүн JavaScript керек, бирок ансыз да болот.',
    ru: 'Для проверки файла в браузере нужен JavaScript, но можно и без него.',
    en: 'Checking a file in the browser takes JavaScript, but there are other ways.',
  },
  'check.by-command': {
    ky: 'Порталдын папкасы сизде болсо: китепти окуп, эмне өзгөрөрүн көрсөткөн буйрук',
    ru: 'Если папка портала у вас: команда, которая читает книгу и показывает, что изменится',
    en: 'If you have the folder of the portal: the command that reads a workbook and shows what would change',
  },
  'check.by-data': {
    ky: 'Порталдын папкасындагы бардык маалыматты текшерген буйрук',
    ru: 'Команда, которая проверяет все данные в папке портала',
    en: 'The command that checks all the data in the folder of the portal',
  },
  'check.by-post': {
    ky: 'Файлды порталды жүргүзгөндөргө жөнөтүңүз: {contact}. Алар текшерип, эмнени оңдоо керектигин жазат.',
    ru: 'Отправьте файл тем, кто ведёт портал: {contact}. Они проверят его и напишут, что исправить.',
    en: 'Send the file to the portal team: {contact}. They check it and write back what to correct.',
  },
  'check.no-post': {
    ky: 'Порталдын байланыш дареги али көрсөтүлгөн эмес: файлды аны жүргүзгөн мекемеге бериңиз.',
    ru: 'Адрес для связи портал ещё не указал: передайте файл учреждению, которое его ведёт.',
    en: 'The portal has not stated a contact address yet: hand the file to the body responsible for it.',
  },
  'check.blank-park': {
    ky: 'Парктын бош китеби, XLSX',
    ru: 'Пустая книга парка, XLSX',
    en: 'Blank park workbook, XLSX',
  },
  'check.blank-programme': {
    ky: 'Программанын китеби, XLSX',
    ru: 'Книга программы, XLSX',
    en: 'Programme workbook, XLSX',
  },
} as const satisfies Record<string, Localized>;
