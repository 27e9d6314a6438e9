"""The papers: each renderer takes a frozen content and gives the file's bytes.

- `protocol_blocks`: what the protocol says, block by block, in one language or in both;
  `sheets` sets blocks as PDF pages, `document_docx` as an editable document;
- `protocol_pdf`, `protocol_docx`: the session's protocol, or one dossier's extract;
- `protocol_xlsx`: the same content as a workbook whose totals are live formulas and whose cells
  know their sources; `workbook_reading` reads an edited one back;
- `agenda_pdf`: the agenda of a session;
- `certificate_pdf`, `notice_pdf`, `receipt_pdf`: what the applicant gets;
- `register_xlsx`: a register of papers;
- `paper_file_name` and `write_paper`: what the file is called and how it gets on disk.

Equal content gives equal bytes. A letter that the bundled fonts lack, or a text without its
Kazakh or Russian side, refuses the paper (`PaperRefused`, which carries the `Refusal`); a disk
that refuses raises `PaperFault`. Only this package imports openpyxl, reportlab, docx, segno,
pikepdf;
each module is imported where it is used, because these libraries are slow to load.
"""
