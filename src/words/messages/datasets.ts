import type { Written } from '../language.ts';
import { translated } from '../written.ts';

/**
 * What the catalogue says of each dataset. Apart from the other words: no tool in the browser needs
 * it, and there it would be weight.
 */
export const DATASET_AUDIENCES: Readonly<Record<string, Written>> = /* @__PURE__ */ translated(
  'dataset-for',
  {
    measures: {
      ky: 'Программанын аткарылышын көзөмөлдөгөн журналистке, жарандык уюмга, изилдөөчүгө: ар бир чара өзүнчө саптан.',
      ru: 'Журналисту, общественной организации, исследователю, которые следят за программой: каждая мера отдельной строкой.',
      en: 'For a journalist, a civic group or a researcher who follows the programme: each measure is a row.',
    },
    costs: {
      ky: 'Бюджетти талдаган адамга: жадыбалдын он эки саны булакта басылгандай жана эсептөөгө даяр түрдө.',
      ru: 'Тому, кто анализирует бюджет: двенадцать чисел таблицы так, как напечатаны, и в виде для расчётов.',
      en: 'For a budget analyst: the twelve numbers of the table as printed and ready to compute with.',
    },
    directions: {
      ky: 'Чараларды багыттар боюнча топтогон адамга.',
      ru: 'Тому, кто группирует меры по направлениям.',
      en: 'For whoever groups measures by direction.',
    },
    bodies: {
      ky: 'Кайсы орган эмне үчүн жооптуу экенин билгиси келгендерге: толук аталыштары үч тилде.',
      ru: 'Тому, кто хочет знать, какой орган за что отвечает: полные названия на трёх языках.',
      en: 'For whoever wants to know which body is responsible for what: full names in three languages.',
    },
    'measure-bodies': {
      ky: 'Чараларды жооптуу органдар менен байланыштырган адамга: бир чарада бир нече орган болушу мүмкүн.',
      ru: 'Тому, кто связывает меры с ответственными органами: у одной меры их может быть несколько.',
      en: 'For whoever joins measures with responsible bodies: a measure can have several.',
    },
    irregularities: {
      ky: 'Булактын өзүн текшергендерге жана документти даярдаган органга: ар бир так эместик жана портал аны кантип окуганы.',
      ru: 'Тем, кто проверяет сам источник, и органу, который его готовил: каждая неточность и то, как портал её прочёл.',
      en: 'For those who check the source itself and for the body that prepared it: every inconsistency and how the portal read it.',
    },
    execution: {
      ky: 'Иш жүзүндөгү чыгымды план менен салыштыра турган адамга, аткаруу отчеттору чыкканда.',
      ru: 'Тому, кто будет сравнивать исполнение с планом, когда выйдут отчёты об исполнении.',
      en: 'For whoever will compare execution with the plan, once reports on execution appear.',
    },
    sources: {
      ky: 'Фактынын булагын тапкысы келгендерге: ар бир документ жана барак.',
      ru: 'Тому, кто ищет источник факта: каждый документ и каждая страница.',
      en: 'For whoever looks for the source of a fact: every document and page.',
    },
    glossary: {
      ky: 'Котормочуга жана терминдерди биринчи жолу көргөн окурманга.',
      ru: 'Переводчику и читателю, который встречает термины впервые.',
      en: 'For a translator and for a reader who meets the terms for the first time.',
    },
    parks: {
      ky: 'Аянтча тандаган инвесторго: ар бир парк бир саптан, бардык жарыяланган фактылары менен.',
      ru: 'Инвестору, который выбирает площадку: по строке на парк со всеми опубликованными фактами.',
      en: 'For an investor who chooses a site: a row a park with every published fact.',
    },
    'park-facts': {
      ky: 'Фактынын булагын жана күнүн текшергендерге: эмне жарыяланганын да, эмне жарыяланбаганын да көрсөтөт.',
      ru: 'Тому, кто проверяет источник и дату факта: здесь и опубликованное, и неопубликованное.',
      en: 'For whoever checks the source and date of a fact: both what is published and what is not.',
    },
    utilities: {
      ky: 'Кубаттуулук керек болгон инвесторго жана инженерге.',
      ru: 'Инвестору и инженеру, которым нужна мощность.',
      en: 'For an investor and an engineer who need capacity.',
    },
    plots: {
      ky: 'Бош жер участогун издеген инвесторго.',
      ru: 'Инвестору, который ищет свободный земельный участок.',
      en: 'For an investor who looks for a vacant plot.',
    },
    buildings: {
      ky: 'Даяр өндүрүш имаратын издеген инвесторго.',
      ru: 'Инвестору, который ищет готовое производственное здание.',
      en: 'For an investor who looks for a finished production building.',
    },
    services: {
      ky: 'Башкаруу компаниясынын кызматтарын салыштырган адамга.',
      ru: 'Тому, кто сравнивает услуги управляющих компаний.',
      en: 'For whoever compares the services of management companies.',
    },
    residents: {
      ky: 'Паркта ким иштээрин билгиси келгендерге: реестрдин ачык бөлүгү гана, жабылган талаалардын негизи көрсөтүлгөн.',
      ru: 'Тому, кто хочет знать, кто работает в парке: только открытая часть реестра, с основанием для скрытых полей.',
      en: 'For whoever wants to know who works in a park: only the public part of the register, with the ground of what is withheld.',
    },
    reports: {
      ky: 'Башкаруу компанияларынын кварталдык отчетторун көзөмөлдөгөн адамга.',
      ru: 'Тому, кто следит за квартальными отчётами управляющих компаний.',
      en: 'For whoever follows the quarterly reports of management companies.',
    },
    requirements: {
      ky: 'Аянтчаларды Жобонун талаптары менен салыштырган адамга: ар бир жыйынтыктын негизи жазылган.',
      ru: 'Тому, кто сверяет площадки с требованиями Положения: у каждого результата указано основание.',
      en: 'For whoever holds sites against the Regulation: each outcome comes with what it rests on.',
    },
    clauses: {
      ky: 'Жобонун пункттарынын текстин издегендерге.',
      ru: 'Тому, кто ищет тексты пунктов Положения.',
      en: 'For whoever looks for the text of the Regulation’s clauses.',
    },
  },
);
