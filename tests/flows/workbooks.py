# SPDX-License-Identifier: GPL-3.0-or-later
"""Spreadsheets for tests: XLSX by libxlsxwriter itself (what our users' programs write with), ODS by hand."""
import ctypes, datetime, io, zipfile
from xml.sax.saxutils import escape

LIBRARY = ctypes.CDLL("libxlsxwriter.so.4")
for name in ("workbook_new", "workbook_add_worksheet", "workbook_add_format"):
    getattr(LIBRARY, name).restype = ctypes.c_void_p


class Moment(ctypes.Structure):
    _fields_ = [("year", ctypes.c_int), ("month", ctypes.c_int), ("day", ctypes.c_int), ("hour", ctypes.c_int),
                ("minute", ctypes.c_int), ("second", ctypes.c_double)]


class Formula(str):
    """A formula; `result` is what the spreadsheet program kept of it."""
    result = None

    def __new__(cls, text, result):
        made = super().__new__(cls, text)
        made.result = result
        return made


def xlsx(path, sheets, dates="dd.mm.yyyy"):
    """sheets: {name: [[cell, …], …]}; a cell is a text, a number, a truth, a date, a Formula or None."""
    book = ctypes.c_void_p(LIBRARY.workbook_new(str(path).encode()))
    style = ctypes.c_void_p(LIBRARY.workbook_add_format(book))
    LIBRARY.format_set_num_format(style, dates.encode())
    for name, rows in sheets.items():
        sheet = ctypes.c_void_p(LIBRARY.workbook_add_worksheet(book, name.encode()))
        for r, row in enumerate(rows):
            for c, cell in enumerate(row):
                at = (sheet, ctypes.c_uint32(r), ctypes.c_uint16(c))
                if isinstance(cell, Formula):
                    write = LIBRARY.worksheet_write_formula_str if isinstance(cell.result, str) else LIBRARY.worksheet_write_formula_num
                    result = cell.result.encode() if isinstance(cell.result, str) else ctypes.c_double(cell.result)
                    write(*at, cell.encode(), None, result)
                elif isinstance(cell, bool):
                    LIBRARY.worksheet_write_boolean(*at, int(cell), None)
                elif isinstance(cell, (int, float)):
                    LIBRARY.worksheet_write_number(*at, ctypes.c_double(cell), None)
                elif isinstance(cell, datetime.date):
                    moment = Moment(cell.year, cell.month, cell.day, 0, 0, 0.0)
                    LIBRARY.worksheet_write_datetime(*at, ctypes.byref(moment), style)
                elif cell is not None:
                    LIBRARY.worksheet_write_string(*at, cell.encode(), None)
    assert LIBRARY.workbook_close(book) == 0
    return str(path)


def ods_cell(cell):
    if cell is None:
        return "<table:table-cell/>"
    if isinstance(cell, bool):
        word = str(cell).lower()
        return f'<table:table-cell office:value-type="boolean" office:boolean-value="{word}"><text:p>{word.upper()}</text:p></table:table-cell>'
    if isinstance(cell, (int, float)):
        return f'<table:table-cell office:value-type="float" office:value="{cell}"><text:p>{cell:.5E}</text:p></table:table-cell>'
    if isinstance(cell, datetime.date):
        return f'<table:table-cell office:value-type="date" office:date-value="{cell.isoformat()}"><text:p>{cell:%d.%m.%y}</text:p></table:table-cell>'
    return f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'


def ods_row(row, repeated=1):
    return f'<table:table-row table:number-rows-repeated="{repeated}">' + "".join(map(ods_cell, row)) + "</table:table-row>"


def ods(path, sheets):
    """sheets: {name: [[cell, …], …]} or {name: text of table rows}."""
    tables = "".join(f'<table:table table:name="{escape(name)}"><table:table-column/>' +
                     (rows if isinstance(rows, str) else "".join(map(ods_row, rows))) + "</table:table>" for name, rows in sheets.items())
    content = ('<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
               'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
               f'office:version="1.3"><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>')
    return packed(path, {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content})


def packed(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return str(path)


def changed(path, to, change):
    """A copy of an archive whose parts went through change(name, octets); nothing leaves the part out."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            octets = change(name, old.read(name))
            if octets is not None:
                new.writestr(name, octets)
    return str(to)
