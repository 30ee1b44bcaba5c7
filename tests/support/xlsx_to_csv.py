#!/usr/bin/env python3
"""xlsx_to_csv.py BOOK.xlsx TABLE.csv: the first sheet of a workbook as CSV, for tests on data that exist only as XLSX.

Numbers and texts are written as they are kept in the file; days stay Excel's day numbers.
"""
import csv
import re
import sys
import xml.etree.ElementTree as tree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def shared_texts(book):
    """Texts that cells refer to by number."""
    if "xl/sharedStrings.xml" not in book.namelist():
        return []
    root = tree.fromstring(book.read("xl/sharedStrings.xml"))
    return ["".join(part.text or "" for part in text.iter(MAIN + "t")) for text in root.iter(MAIN + "si")]


def first_sheet(book):
    names = sorted(name for name in book.namelist() if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name))
    return tree.fromstring(book.read(names[0]))


def column_of(reference):
    """0 for A1, 26 for AA7."""
    number = 0
    for letter in re.match(r"[A-Z]+", reference).group():
        number = 26 * number + ord(letter) - ord("A") + 1
    return number - 1


def value_of(cell, texts):
    if cell.get("t") == "inlineStr":
        return "".join(part.text or "" for part in cell.iter(MAIN + "t"))
    value = cell.find(MAIN + "v")
    if value is None:
        return ""
    return texts[int(value.text)] if cell.get("t") == "s" else value.text


def rows_of(sheet, texts):
    for row in sheet.iter(MAIN + "row"):
        cells = []
        for cell in row.iter(MAIN + "c"):
            column = column_of(cell.get("r")) if cell.get("r") else len(cells)
            cells += [""] * (column + 1 - len(cells))
            cells[column] = value_of(cell, texts)
        yield cells


def main():
    with zipfile.ZipFile(sys.argv[1]) as book, open(sys.argv[2], "w", newline="", encoding="utf-8") as table:
        rows = list(rows_of(first_sheet(book), shared_texts(book)))
        width = max(len(row) for row in rows)
        csv.writer(table).writerows(row + [""] * (width - len(row)) for row in rows)


if __name__ == "__main__":
    main()
