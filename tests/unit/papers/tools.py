"""Reading papers back with other people's programs. A missing program is an error, not a skip."""

import re
import shutil
import subprocess
import zipfile
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook, load_workbook

_PACKAGES = {
    "pdftotext": "poppler-utils",
    "pdffonts": "poppler-utils",
    "pdfinfo": "poppler-utils",
    "pdftoppm": "poppler-utils",
    "zbarimg": "zbar-tools",
    "soffice": "libreoffice-calc and libreoffice-writer",
}


def tool(name: str) -> str:
    """Path of a program of the system."""
    found = shutil.which(name)
    if found is None:
        raise RuntimeError(
            f"the tests of papers need {name}: apt-get install --no-install-recommends "
            f"{_PACKAGES[name]}"
        )
    return found


def run(name: str, *arguments: str | Path) -> str:
    """Output of a program that must succeed."""
    done = subprocess.run(
        [tool(name), *map(str, arguments)], capture_output=True, check=True, timeout=180
    )
    return done.stdout.decode()


def pdf_text(pdf: bytes, folder: Path) -> str:
    """Text of a PDF in the order it was written, a form feed after each page."""
    file = folder / "paper.pdf"
    file.write_bytes(pdf)
    return run("pdftotext", "-raw", "-enc", "UTF-8", file, "-")


def squeezed(text: str) -> str:
    """Text without any white space: where a line breaks is not what is compared."""
    return re.sub(r"\s+", "", text)


def font_lines(pdf: bytes, folder: Path) -> list[str]:
    """One line per font of a PDF, as pdffonts prints it."""
    file = folder / "fonts.pdf"
    file.write_bytes(pdf)
    return run("pdffonts", file).splitlines()[2:]


def pdf_facts(pdf: bytes, folder: Path) -> dict[str, str]:
    """What pdfinfo says, by its labels."""
    file = folder / "facts.pdf"
    file.write_bytes(pdf)
    lines = run("pdfinfo", file).splitlines()
    return {label.strip(): value.strip() for label, _, value in (x.partition(":") for x in lines)}


def decoded_qr(pdf: bytes, folder: Path) -> str:
    """What a scanner reads from the first page, printed at 200 dots per inch."""
    file = folder / "code.pdf"
    file.write_bytes(pdf)
    run("pdftoppm", "-r", "200", "-png", "-f", "1", "-l", "1", "-singlefile", file, folder / "code")
    return run("zbarimg", "--quiet", "--raw", "--nodbus", folder / "code.png").strip()


def without_values(xlsx: bytes) -> bytes:
    """A workbook whose formulas carry no value, so that the reader must compute them."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(xlsx)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            if name.startswith("xl/worksheets/"):
                data = re.sub(rb"</f><v>[^<]*</v>", b"</f><v/>", data)
            target.writestr(name, data)
    return out.getvalue()


def office(folder: Path, target: str, **files: bytes) -> dict[str, Path]:
    """Convert workbooks with LibreOffice; the results by name."""
    outcome = folder / target
    outcome.mkdir(exist_ok=True)
    paths = []
    for name, data in files.items():
        paths.append(folder / f"{name}.xlsx")
        paths[-1].write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    run("soffice", "--headless", profile, "--convert-to", target, "--outdir", outcome, *paths)
    return {name: outcome / f"{name}.{target}" for name in files}


def office_text(folder: Path, document: bytes) -> tuple[list[str], bytes]:
    """A text document printed by LibreOffice: the text of each page, and the PDF itself."""
    file = folder / "printed.docx"
    file.write_bytes(document)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    run("soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", folder, file)
    pdf = (folder / "printed.pdf").read_bytes()
    return pdf_text(pdf, folder).split("\f")[:-1], pdf


def opened(data: bytes | Path, *, values: bool) -> Workbook:
    """A workbook with its formulas, or with the values that its last program computed."""
    source = BytesIO(data) if isinstance(data, bytes) else data
    return load_workbook(source, data_only=values)
