"""Pages of papers from abroad: passport, diploma with apostille, transcript, letters."""

from datetime import date, timedelta
from random import Random

from PIL import Image, ImageChops, ImageDraw

from app.papers.scan_ink import (
    BLACK,
    BLUE,
    BOLD,
    HEIGHT,
    ITALIC,
    RED,
    SANS,
    SANS_BOLD,
    VIOLET,
    WIDTH,
    Colour,
    box_stamp,
    frame,
    guilloche,
    pen,
    portrait,
    seeded,
)
from app.papers.scan_sheet import Sheet
from app.papers.scan_subject import ScanSubject

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def in_words(day: date) -> str:
    """A date as English papers write it."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def plain(day: date) -> str:
    """A date as Kazakh and Russian papers write it."""
    return f"{day:%d.%m.%Y}"


def capitals(text: str, country_code: str) -> str:
    """Capital letters as the country writes them: Turkish and Azerbaijani keep the dot of i."""
    return (text.replace("i", "İ") if country_code in {"TUR", "AZE"} else text).upper()


def _check(text: str) -> str:
    """The check digit of machine-readable passports."""
    values = [0 if c == "<" else int(c) if c.isdigit() else ord(c) - 55 for c in text]
    return str(sum(v * (7, 3, 1)[at % 3] for at, v in enumerate(values)) % 10)


_ASCII = str.maketrans(
    {
        **dict(zip("ÇĞİIŞÖÜÁÀÂÃÄÅÉÈÊËÍÎÑÓÔÕÚÛŁĆČŠŽŚŹŻŃƏĐØ", "CGIISOUAAAAAAEEEEIINOOOUULCCSZSZZNEDO", strict=True)),
        " ": "<", "-": "<", "'": "", "’": "",
    }
)  # fmt: skip


def machine_lines(subject: ScanSubject) -> tuple[str, str]:
    """The two lines at the foot of a passport, with their check digits (ICAO Doc 9303)."""
    surname, given = (
        "".join(c for c in name.upper().translate(_ASCII) if c == "<" or "A" <= c <= "Z")
        for name in (subject.surname_latin, subject.given_latin)
    )
    number = subject.passport_number.replace(" ", "").upper().ljust(9, "<")[:9]
    birth, until = f"{subject.birth_date:%y%m%d}", f"{subject.passport_valid_until:%y%m%d}"
    personal = "<" * 14
    checked = f"{number}{_check(number)}{birth}{_check(birth)}{until}{_check(until)}{personal}0"
    second = (
        f"{number}{_check(number)}{subject.country_code}{birth}{_check(birth)}"
        f"{'F' if subject.woman else 'M'}{until}{_check(until)}{personal}0{_check(checked)}"
    )
    first = f"P<{subject.country_code}{surname}<<{given}"[:44].ljust(44, "<")
    return first, second


def passport(subject: ScanSubject, random: Random) -> Image.Image:
    """The open booklet: a page of ornament above, the page with the data below."""
    sheet = Sheet(random)
    stateless = subject.country_code == "XXA"
    hue: Colour = random.choice(((120, 60, 70), (60, 90, 130), (50, 110, 90), (120, 100, 50)))
    left, top, right, middle, bottom = 90, 120, WIDTH - 90, 800, 1500
    page, draw = sheet.page, ImageDraw.Draw(sheet.page)
    for y0, y1, number in ((top, middle, 1), (middle, bottom, 2)):
        spot = (left, y0, right, y1)
        waves = guilloche(right - left, y1 - y0, hue, number)
        page.paste(ImageChops.multiply(page.crop(spot), waves), spot[:2])
    for depth in range(14):  # the fold of the booklet
        shade = 200 + depth * 3
        draw.line((left, middle - 7 + depth, right, middle - 7 + depth), fill=(shade, shade, shade))
    draw.rectangle((left, top, right, bottom), outline=(150, 146, 140), width=2)
    title = "STATELESS PERSON'S DOCUMENT" if stateless else "PASSPORT"
    head = "ISSUED UNDER THE CONVENTION OF 1954" if stateless else subject.country.en.upper()
    pen(BOLD, 30).write(page, left + 60, top + 96, head, hue)
    pen(SANS, 22).write(page, left + 60, top + 150, "Remarks: none", BLACK)
    pen(SANS, 22).write(page, left + 60, top + 190, "This document contains 32 pages", BLACK)
    for at in range(random.randint(1, 3)):
        day = subject.received - timedelta(days=20 + 260 * at + random.randrange(90))
        x, y = left + 80 + 330 * at, top + 290 + random.randrange(220)
        box_stamp(page, x, y, ("KAZAKHSTAN", plain(day), "ENTRY 0417"), (VIOLET, BLUE)[at % 2])
    pen(SANS_BOLD, 30).write(page, left + 50, middle + 66, title, hue)
    pen(SANS, 24).write(page, right - 420, middle + 66, f"No {subject.passport_number}", RED)
    page.paste(portrait(subject.woman, random.randrange(12)), (left + 50, middle + 106))
    _passport_fields(sheet, subject, left + 350, middle + 122)
    for row, line in enumerate(machine_lines(subject)):
        pen(SANS, 27).write(page, left + 34, bottom - 92 + row * 48, line, BLACK, pitch=22.6)
    return page


def _passport_fields(sheet: Sheet, subject: ScanSubject, x: int, y: int) -> None:
    stateless = subject.country_code == "XXA"
    fields = (
        ("Surname", subject.surname_latin.upper()),
        ("Given names", subject.given_latin.upper()),
        ("Nationality", "STATELESS" if stateless else subject.country.en.upper()),
        (
            "Date of birth / Sex",
            f"{in_words(subject.birth_date).upper()}   {'FM'[not subject.woman]}",
        ),
        ("Place of birth", subject.city.upper()),
        ("Date of issue", in_words(subject.passport_issued).upper()),
        ("Date of expiry", in_words(subject.passport_valid_until).upper()),
    )
    for row, (label, value) in enumerate(fields):
        pen(SANS, 16).write(sheet.page, x, y + row * 58, label, (100, 98, 100))
        pen(SANS_BOLD, 25).write(sheet.page, x, y + 27 + row * 58, value, BLACK)


def diploma(subject: ScanSubject, random: Random) -> Image.Image:
    """The diploma inside its ornamental border."""
    hue: Colour = random.choice(((140, 108, 48), (54, 84, 120), (110, 44, 52), (60, 100, 80)))
    sheet = Sheet(random, margin=190, top=290)
    sheet.page = ImageChops.multiply(sheet.page, frame(hue, 60))
    sheet.heading(capitals(subject.university, subject.country_code), 42, hue)
    sheet.line(f"Faculty of {subject.specialty}", 28, align="centre")
    sheet.gap(26)
    sheet.rule(sheet.left + 60, sheet.right - 60, sheet.y, hue, 3)
    sheet.gap(54)
    sheet.line(f"Diploma of {subject.degree}", 50, face=ITALIC, align="centre")
    sheet.gap(54)
    sheet.line("This is to certify that", 29, align="centre")
    sheet.gap(26)
    sheet.heading(capitals(subject.called, subject.country_code), 44)
    sheet.gap(26)
    sheet.paragraph(
        "having fulfilled all the requirements prescribed by the Senate and having passed the "
        f"examinations has been awarded the degree of {subject.degree} in",
        29,
        align="centre",
    )
    sheet.gap(26)
    sheet.heading(subject.specialty.upper(), 38)
    sheet.gap(26)
    sheet.line(f"on {in_words(subject.graduated)}", 29, align="centre")
    sheet.gap(30)
    sheet.line(f"{subject.city}, No {_number(subject, 6)}", 24, align="centre", ink=(90, 88, 88))
    sheet.y = 1350
    sheet.signed("Dean", at=100)
    sheet.y -= 24 + 84
    sheet.left += 470
    sheet.signed("Rector", at=110)
    sheet.y = 1470
    sheet.left -= 470
    sheet.stamped(WIDTH // 2, capitals(subject.university, subject.country_code)[:44], "SEAL", RED)
    return sheet.page


def apostille(subject: ScanSubject, random: Random) -> Image.Image:
    """The back of the diploma with the apostille of the country of issue."""
    sheet = Sheet(random, margin=210, top=330)
    draw = ImageDraw.Draw(sheet.page)
    draw.rectangle((180, 310, WIDTH - 180, 1250), outline=(60, 60, 66), width=3)
    sheet.heading("APOSTILLE", 46)
    sheet.line("(Convention de La Haye du 5 octobre 1961)", 25, align="centre")
    sheet.gap(30)
    for number, text in enumerate(
        (
            f"Country: {subject.country.en}",
            "This public document has been signed by the Registrar",
            "acting in the capacity of Registrar",
            f"bears the seal of {subject.university}",
        ),
        1,
    ):
        sheet.paragraph(f"{number}.  {text}", 27)
        sheet.gap(8)
    sheet.gap(16)
    sheet.line("Certified", 29, face=BOLD, align="centre")
    sheet.gap(12)
    issued = date(subject.received.year, 1, 8 + random.randrange(20))
    for number, text in enumerate(
        (
            f"at {subject.city}",
            f"the {in_words(issued)}",
            "by the Ministry of Foreign Affairs",
            f"No {_number(subject, 5)}/{issued.year}",
        ),
        5,
    ):
        sheet.paragraph(f"{number}.  {text}", 27)
        sheet.gap(8)
    sheet.line("9.  Seal/stamp:                    10.  Signature:", 27)
    sheet.signed("", at=430)
    sheet.y += 40
    sheet.stamped(sheet.left + 190, "MINISTRY OF FOREIGN AFFAIRS", "APOSTILLE", RED)
    return sheet.page


def transcript(subject: ScanSubject, random: Random) -> Image.Image:
    """The table of subjects and marks that goes with the diploma."""
    sheet = Sheet(random, margin=110, top=110)
    sheet.heading(subject.university, 32)
    sheet.heading("TRANSCRIPT OF RECORDS", 30)
    sheet.gap(16)
    sheet.field("Student", subject.called, 260, 23)
    sheet.field("Programme", f"{subject.degree}, {subject.specialty}", 260, 23)
    sheet.field("Diploma", f"No {_number(subject, 6)} of {in_words(subject.graduated)}", 260, 23)
    sheet.gap(26)
    rows: list[tuple[str, ...]] = [("No", "Subject", "Hours", "Credits", "Grade")]
    total = 0
    for number, name in enumerate(subject.subjects, 1):
        credit = random.choice((3, 4, 5, 6, 8))
        total += credit
        grade = random.choice(("A", "A", "B", "B", "B+", "A-", "C+"))
        rows.append((str(number), name, str(credit * 30), str(credit), grade))
    rows.append(("", "Total", str(total * 30), str(total), ""))
    sheet.table((0.07, 0.57, 0.12, 0.12, 0.12), rows)
    sheet.signed("Registrar")
    sheet.y += 30
    sheet.stamped(
        WIDTH - 260, capitals(subject.university, subject.country_code)[:44], "REGISTRY", VIOLET
    )
    return sheet.page


def experience(subject: ScanSubject, random: Random) -> Image.Image:
    """The employer's letter."""
    sheet = Sheet(random)
    hue: Colour = random.choice(((34, 80, 120), (120, 60, 30), (40, 100, 70)))
    sheet.line(subject.employer, 40, face=BOLD, ink=hue)
    sheet.line(f"{subject.city}, {subject.country.en}  |  {subject.phone[:7]} 00 00", 21)
    sheet.rule(sheet.left, sheet.right, sheet.y + 12, hue, 4)
    sheet.gap(60)
    issued = date(subject.received.year, 2 + random.randrange(6), 3 + random.randrange(24))
    sheet.line(f"Ref. {_number(subject, 4)}    {in_words(issued)}", 24)
    sheet.gap(60)
    sheet.heading("CERTIFICATE OF EMPLOYMENT", 34)
    sheet.gap(40)
    who, whose = ("She", "her") if subject.woman else ("He", "his")
    for text in (
        f"This is to certify that {subject.called}, born on {in_words(subject.birth_date)}, passport "
        f"No {subject.passport_number}, has been employed by {subject.employer} as "
        f"{subject.profession.en} from {issued.year - subject.years} to the present day, "
        f"in all {subject.years} years, full time.",
        f"{who} has carried out {whose} duties with skill and care, has trained younger colleagues "
        f"and has had no disciplinary penalties. {who} works independently, observes the rules of "
        "safety and knows the standards of the trade.",
        "This certificate is issued at the request of the employee for submission to the authorities "
        "of the Republic of Kazakhstan.",
    ):
        sheet.paragraph(text, 27)
        sheet.gap(26)
    sheet.signed("Director of Personnel")
    sheet.y += 40
    sheet.stamped(
        sheet.left + 330, capitals(subject.employer, subject.country_code), "PERSONNEL", BLUE
    )
    return sheet.page


def police_clearance(subject: ScanSubject, random: Random) -> Image.Image:
    """The clearance from the police of the applicant's country."""
    sheet = Sheet(random)
    page = sheet.page
    spot = (90, 90, WIDTH - 90, HEIGHT - 90)
    waves = guilloche(spot[2] - spot[0], spot[3] - spot[1], (70, 100, 120), 3)
    page.paste(ImageChops.multiply(page.crop(spot), waves), spot[:2])
    ImageDraw.Draw(page).rectangle(spot, outline=(110, 124, 138), width=3)
    sheet.heading(subject.country.en.upper(), 32)
    sheet.heading("MINISTRY OF THE INTERIOR", 28)
    sheet.line("Criminal Records Department", 25, align="centre")
    sheet.gap(70)
    sheet.heading("POLICE CLEARANCE CERTIFICATE", 38)
    sheet.line(f"No {_number(subject, 8)}", 25, align="centre")
    sheet.gap(60)
    for label, value in (
        ("Name", subject.name_latin.upper()),
        ("Date of birth", in_words(subject.birth_date)),
        ("Passport", subject.passport_number),
        ("Address", subject.city),
    ):
        sheet.field(label, value, 300, 28)
    sheet.gap(50)
    sheet.paragraph(
        "It is hereby certified that, according to the records kept on the date of issue, there is "
        "no criminal record against the person named above.",
        28,
    )
    sheet.gap(30)
    sheet.field("Valid until", in_words(subject.police_valid_until), 300, 28)
    sheet.gap(30)
    sheet.signed("Head of Department")
    sheet.y += 40
    sheet.stamped(sheet.left + 330, "CRIMINAL RECORDS DEPARTMENT", subject.country_code, VIOLET)
    return page


def licence(subject: ScanSubject, random: Random) -> Image.Image:
    """A permit to practise a regulated profession."""
    sheet = Sheet(random, margin=190, top=260)
    hue: Colour = (40, 92, 110)
    sheet.page = ImageChops.multiply(sheet.page, frame(hue, 60))
    sheet.heading(subject.country.en.upper(), 32)
    sheet.heading("NATIONAL COUNCIL OF PROFESSIONAL PRACTICE", 30, hue)
    sheet.gap(70)
    sheet.line("Licence to practise", 50, face=ITALIC, align="centre")
    sheet.line(f"No {_number(subject, 7)}", 27, align="centre")
    sheet.gap(60)
    sheet.heading(capitals(subject.called, subject.country_code), 40)
    sheet.gap(30)
    sheet.paragraph(
        f"is entered in the register and is entitled to practise as {subject.profession.en}, "
        f"having shown the qualification of {subject.degree} in {subject.specialty}.",
        29,
        align="centre",
    )
    sheet.gap(60)
    until = date(subject.received.year + 2, 12, 31)
    sheet.line(f"Valid until {in_words(until)}", 29, align="centre")
    sheet.y = 1260
    sheet.signed("Registrar of the Council", at=420)
    sheet.y += 60
    sheet.stamped(sheet.left + 190, "NATIONAL COUNCIL OF PROFESSIONAL PRACTICE", "LICENCE", BLUE)
    return sheet.page


def photo(subject: ScanSubject, random: Random) -> Image.Image:
    """A photograph laid on the glass."""
    sheet = Sheet(random)
    picture = portrait(subject.woman, random.randrange(12))
    sheet.page.paste((120, 118, 116), (503, 603, 503 + 250, 603 + 320))
    sheet.page.paste(picture, (496, 596))
    return sheet.page


def _number(subject: ScanSubject, digits: int) -> str:
    """A number that belongs to the subject's papers."""
    random = seeded(f"{subject.passport_number} {digits}")
    return str(random.randrange(10 ** (digits - 1), 10**digits))
