"""Pages written in Kazakhstan: the application, notarised translations, power of attorney."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from PIL import Image

from app.papers.scan_ink import BLUE, BOLD, VIOLET, box_stamp, pen, signature
from app.papers.scan_pages import plain
from app.papers.scan_sheet import Sheet
from app.papers.scan_subject import ScanSubject


@dataclass(frozen=True, slots=True)
class _ApplicationWords:
    """The printed words of the application form."""

    addressee: tuple[str, ...]
    title: str
    request: str
    labels: tuple[str, ...]
    enclosed: str
    promise: str
    day: str
    signature: str


_APPLICATION = {
    "kk": _ApplicationWords(
        ("Қазақстан Республикасының", "Еңбек және халықты әлеуметтік", "қорғау министрлігіне"),
        "ӨТІНІШ",
        "Маған Қазақстан Республикасында өз бетінше жұмысқа орналасу үшін біліктілігімнің "
        "сәйкестігі туралы анықтама беруіңізді сұраймын.",
        (
            "Тегі, аты (латын)",
            "Тегі, аты (кирилл)",
            "Туған күні",
            "Азаматтығы",
            "Паспорт №, мерзімі",
            "Мәлімделген кәсібі",
            "Білімі",
            "Жұмыс өтілі",
            "Мекенжайы",
            "Телефоны, e-mail",
        ),
        "Стандарттың 9-тармағында көрсетілген құжаттар қоса беріледі.",
        "Ұсынылған деректердің дұрыстығын растаймын, дербес деректерімді өңдеуге келісім беремін.",
        "Күні",
        "Қолы",
    ),
    "ru": _ApplicationWords(
        ("В Министерство труда", "и социальной защиты населения", "Республики Казахстан"),
        "ЗАЯВЛЕНИЕ",
        "Прошу выдать мне справку о соответствии квалификации для самостоятельного "
        "трудоустройства в Республике Казахстан.",
        (
            "Фамилия, имя (лат.)",
            "Фамилия, имя (кир.)",
            "Дата рождения",
            "Гражданство",
            "Паспорт №, срок",
            "Заявленная профессия",
            "Образование",
            "Стаж работы",
            "Адрес",
            "Телефон, e-mail",
        ),
        "Документы, указанные в пункте 9 Стандарта, прилагаются.",
        "Достоверность представленных сведений подтверждаю, на обработку персональных данных "
        "согласен (согласна).",
        "Дата",
        "Подпись",
    ),
}


def application(subject: ScanSubject, random: Random) -> Image.Image:
    """The application of para 6, filled in by hand, with the stamp of the counter."""
    kk = subject.language == "kk"
    words = _APPLICATION["kk" if kk else "ru"]
    sheet = Sheet(random, top=120)
    for text in words.addressee:
        sheet.line(text, 25, align="right")
    sheet.gap(60)
    sheet.heading(words.title, 36)
    sheet.gap(24)
    sheet.paragraph(words.request, 26)
    sheet.gap(16)
    profession = subject.profession.kk if kk else subject.profession.ru
    count = "толық жыл саны" if kk else "полных лет"
    years = f"{subject.employer}, {count}: {subject.years}"
    values = (
        subject.name_latin,
        subject.name_cyrillic,
        plain(subject.birth_date),
        subject.country.kk if kk else subject.country.ru,
        f"{subject.passport_number}, {plain(subject.passport_valid_until)}",
        profession,
        f"{subject.university}, {subject.graduated.year}",
        years,
        subject.address,
        f"{subject.phone}, {subject.email}",
    )
    for label, value in zip(words.labels, values, strict=True):
        sheet.filled(label, value, 340)
    sheet.gap(30)
    sheet.paragraph(words.enclosed, 24)
    sheet.paragraph(words.promise, 24)
    sheet.y += 80
    pen("NotoSerif-Regular", 24).write(
        sheet.page, sheet.left, sheet.y, f"{words.day}: {plain(subject.received)}", (42, 42, 48)
    )
    pen("NotoSerif-Regular", 24).write(sheet.page, 700, sheet.y, words.signature, (42, 42, 48))
    signature(sheet.page, 800, sheet.y, random)
    counter = ("КІРІС / ВХОДЯЩИЙ", f"№ {random.randrange(100, 999)}  {plain(subject.received)}")
    box_stamp(sheet.page, 150, 140, counter, VIOLET)
    return sheet.page


_PAPERS = {
    "passport": "Паспорт",
    "diploma": "Диплом",
    "transcript": "Приложение к диплому",
    "experience": "Справка о трудовом стаже",
    "licence": "Лицензия",
    "police_clearance": "Справка о несудимости",
    "grounds_document": "Свидетельство о перемене фамилии",
}


def _facts(subject: ScanSubject, kind: str) -> Iterable[tuple[str, str]]:
    """What the translation of a paper says."""
    yield "Фамилия, имя", subject.name_cyrillic
    yield "Дата рождения", plain(subject.birth_date)
    if kind == "passport":
        yield "Гражданство", subject.country.ru
        yield "Номер документа", subject.passport_number
        yield "Дата выдачи", plain(subject.passport_issued)
        yield "Срок действия", plain(subject.passport_valid_until)
        yield "Место рождения", subject.city_cyrillic
    elif kind in ("diploma", "transcript"):
        yield "Учебное заведение", subject.university_cyrillic
        yield "Специальность", subject.specialty_cyrillic
        yield "Дата присуждения", plain(subject.graduated)
        yield "Печать", "имеется гербовая печать, подписи ректора и декана"
    elif kind == "experience":
        yield "Работодатель", subject.employer_cyrillic
        yield "Должность", subject.profession.ru
        yield "Стаж", f"полных лет: {subject.years}"
        yield "Подписал", "директор по персоналу, печать предприятия"
    elif kind == "licence":
        yield "Вид деятельности", subject.profession.ru
        yield "Действует до", f"31.12.{subject.received.year + 2}"
    else:
        yield "Выдано", f"уполномоченным органом страны: {subject.country.ru}"
        yield "Сведения", "судимостей не имеет" if kind == "police_clearance" else "запись внесена"
        yield "Срок действия", plain(subject.police_valid_until)


def translation(subject: ScanSubject, random: Random, kind: str) -> Image.Image:
    """A translation into Russian with the translator's hand and the notary's seal."""
    sheet = Sheet(random, top=110)
    sheet.line("Перевод с иностранного языка на русский язык", 25, face="NotoSerif-Italic")
    sheet.gap(50)
    sheet.heading(_PAPERS[kind].upper(), 34)
    sheet.gap(30)
    for label, value in _facts(subject, kind):
        sheet.field(label, value, 330, 27)
        sheet.gap(8)
    sheet.gap(50)
    translator = random.choice(("Ахметова Г. С.", "Ли Е. В.", "Сулейменов Н. К.", "Петрова И. А."))
    sheet.line(f"Перевод выполнила переводчик {translator}", 25)
    sheet.signed("Подпись переводчика")
    sheet.y = max(sheet.y + 40, 960)
    sheet.rule(sheet.left, sheet.right, sheet.y)
    sheet.gap(24)
    day = subject.received - timedelta(days=random.randint(4, 20))
    _notary(
        sheet, day, f"подлинность подписи, сделанной переводчиком {translator} в моём присутствии"
    )
    return sheet.page


def _notary(sheet: Sheet, day: date, act: str) -> None:
    city = sheet.random.choice(("Астана", "Алматы", "Шымкент"))
    notary, licence = sheet.random.choice(
        (("Бекова А. М.", "0012457"), ("Исаев Т. Р.", "0009813"), ("Ким Л. В.", "0015520"))
    )
    sheet.line(f"Қазақстан Республикасы, {city} қаласы. {plain(day)}", 25, face=BOLD)
    sheet.paragraph(
        f"Я, {notary}, нотариус города {city}, действующий на основании государственной лицензии "
        f"№ {licence}, выданной Министерством юстиции Республики Казахстан, свидетельствую {act}. "
        "Личность установлена, дееспособность и полномочия проверены.",
        25,
    )
    sheet.gap(14)
    sheet.line(f"Тізілімде № {sheet.random.randrange(300, 9000)} тіркелді", 25)
    sheet.line(f"Взыскано: {sheet.random.randrange(900, 2900)} ₸", 25)
    sheet.signed("Нотариус", at=440)
    sheet.y += 60
    sheet.stamped(sheet.left + 340, f"НОТАРИУС • {city.upper()} ҚАЛАСЫ", f"№ {licence}", BLUE)


def power_of_attorney(subject: ScanSubject, random: Random) -> Image.Image:
    """The power of attorney of the representative, certified by a notary."""
    sheet = Sheet(random, top=120)
    sheet.heading("СЕНІМХАТ / ДОВЕРЕННОСТЬ", 36)
    sheet.line(subject.representative_document, 25, align="centre")
    sheet.gap(40)
    until = subject.representative_until or subject.received
    sheet.paragraph(
        f"Мен, {subject.name_cyrillic}, {plain(subject.birth_date)} туған, паспорты "
        f"№ {subject.passport_number}, осы сенімхатпен {subject.representative} азаматқа "
        "Қазақстан Республикасының Еңбек және халықты әлеуметтік қорғау министрлігінде менің "
        "атымнан өтініш беруге, хабарлама мен анықтаманы алуға уәкілеттік беремін.",
        27,
    )
    sheet.gap(26)
    sheet.paragraph(
        f"Настоящей доверенностью уполномочиваю гр. {subject.representative} подавать от моего "
        "имени заявление, получать уведомления и справку, расписываться и совершать все действия, "
        "связанные с этим поручением.",
        27,
    )
    sheet.gap(26)
    sheet.line(f"Мерзімі / срок: {plain(until)}", 27, face=BOLD)
    sheet.signed("Қолы / подпись")
    sheet.gap(40)
    _notary(sheet, subject.received - timedelta(days=30), "настоящую доверенность")
    return sheet.page


def labour_contract(subject: ScanSubject, random: Random) -> Image.Image:
    """The first page of a labour contract with an employer in Kazakhstan."""
    sheet = Sheet(random, top=120)
    company = random.choice(
        ("«Сарыарқа Құрылыс» ЖШС", "«Тұлпар Инжиниринг» ЖШС", "«Ақ Жол Клиника» ЖШС")
    )
    start, end = subject.received, subject.contract_end or subject.received
    sheet.heading(f"ЕҢБЕК ШАРТЫ № {random.randrange(10, 400)}", 34)
    sheet.line(f"Астана қаласы                         {plain(start)}", 25, align="centre")
    sheet.gap(30)
    for number, text in enumerate(
        (
            f"{company} (бұдан әрі – жұмыс беруші) және {subject.country.kk} азаматы "
            f"{subject.name_cyrillic} (бұдан әрі – қызметкер) осы еңбек шартын жасасты.",
            f"Қызметкер {subject.profession.kk} лауазымына жұмысқа қабылданады.",
            f"Шарттың қолданылу мерзімі: {plain(start)} бастап {plain(end)} дейін.",
            "Жұмыс уақыты аптасына 40 сағат, жұмыс аптасы бес күндік.",
            f"Айлық жалақы {random.randrange(450, 1900)} 000 ₸ мөлшерінде белгіленеді.",
            "Ақылы жыл сайынғы еңбек демалысы – күнтізбелік 24 күн.",
            "Тараптардың құқықтары мен міндеттері Қазақстан Республикасының Еңбек кодексімен реттеледі.",
        ),
        1,
    ):
        sheet.paragraph(f"{number}. {text}", 27)
        sheet.gap(14)
    sheet.signed("Жұмыс беруші")
    sheet.y += 20
    sheet.stamped(sheet.left + 340, f"{company.upper()} • АСТАНА", "МӨР", BLUE)
    sheet.gap(60)
    sheet.signed("Қызметкер")
    return sheet.page


def certificate(subject: ScanSubject, random: Random) -> Image.Image:
    """The certificate issued earlier, as it was brought back to the counter."""
    sheet = Sheet(random, top=170)
    sheet.heading("ҚАЗАҚСТАН РЕСПУБЛИКАСЫ ЕҢБЕК ЖӘНЕ ХАЛЫҚТЫ ӘЛЕУМЕТТІК ҚОРҒАУ МИНИСТРЛІГІ", 26)
    sheet.gap(60)
    sheet.heading("АНЫҚТАМА", 44)
    sheet.line(
        "өз бетінше жұмысқа орналасу үшін біліктіліктің сәйкестігі туралы", 26, align="centre"
    )
    sheet.gap(60)
    for label, value in (
        ("Тегі, аты", f"{subject.name_cyrillic} ({subject.name_latin})"),
        ("Туған күні", plain(subject.birth_date)),
        ("Азаматтығы", subject.country.kk),
        ("Паспорт", subject.passport_number),
        ("Кәсібі", subject.profession.kk),
    ):
        sheet.field(label, value, 300, 28)
        sheet.gap(8)
    sheet.gap(60)
    sheet.signed("Басшы")
    sheet.y += 40
    sheet.stamped(sheet.left + 330, "ЕҢБЕК МИНИСТРЛІГІ • АСТАНА", "ҚР", BLUE)
    return sheet.page


def loss_statement(subject: ScanSubject, random: Random) -> Image.Image:
    """An explanation written by hand."""
    sheet = Sheet(random)
    kk = subject.language == "kk"
    text = (
        "Маған берілген анықтаманы {day} күні қалалық автобуста жоғалтып алдым. Іздеу нәтиже "
        "бермеді. Табылған жағдайда оны министрлікке қайтаруға міндеттенемін."
        if kk
        else "Выданную мне справку я потерял(а) {day} в городском автобусе. Поиски результата не "
        "дали. В случае обнаружения обязуюсь вернуть её в министерство."
    )
    day = plain(subject.received - timedelta(days=random.randint(3, 12)))
    sheet.heading("ТҮСІНІКТЕМЕ" if kk else "ОБЪЯСНЕНИЕ", 32)
    sheet.gap(40)
    hand = pen("NotoSerif-Italic", 31)
    for row in hand.lines(text.format(day=day), sheet.width):
        sheet.y += 58
        hand.write(sheet.page, sheet.left + random.randint(-3, 3), sheet.y, row, BLUE)
    sheet.signed(subject.name_cyrillic)
    return sheet.page
