"""OpenDocument text into nodes, by its XML: styles are followed to those of styles.xml, labels are counted."""
import xml.etree.ElementTree as ElementTree
import zipfile

from nodes import Node, words_of
from read_docx import letters, roman

URN = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
OFFICE, STYLE, TEXT, TABLE, DRAW, FO, SVG = (
    URN % name for name in ("office", "style", "text", "table", "drawing", "xsl-fo-compatible", "svg-compatible"))
LINK = "{http://www.w3.org/1999/xlink}href"
PANELS = {"#edf6f3": "decision", "#fcf4e6": "action", "#f1f3f5": "stub"}
ROLES = ("BodyName", "Lead", "Note", "Mark", "Code")
FORMATS = {"1": str, "a": letters, "A": lambda n: letters(n).upper(), "i": roman, "I": lambda n: roman(n).upper(),
           "": lambda n: ""}


class Reader:
    def __init__(self, path):
        self.archive = zipfile.ZipFile(path)
        content = ElementTree.fromstring(self.archive.read("content.xml"))
        self.styles = {style.get(STYLE + "name"): style for style in content.iter(STYLE + "style")}
        self.lists = {style.get(STYLE + "name"): style[0] for style in content.iter(TEXT + "list-style")}
        self.nodes = []
        self.read_blocks(content.find(f"{OFFICE}body/{OFFICE}text"))

    def property_of(self, name, attribute):
        style = self.styles.get(name)
        for properties in [] if style is None else style:
            if properties.get(attribute) is not None:
                return properties.get(attribute)
        return ""

    def parent_of(self, name):
        style = self.styles.get(name)
        return name if style is None else style.get(STYLE + "parent-style-name")

    def read_blocks(self, element):
        for child in element:
            if child.tag == TEXT + "h":
                self.break_page(child)
                words = words_of((text.replace("\t", " "), *look) for text, *look in self.runs(child))
                self.nodes.append(Node("heading", child.get(TEXT + "outline-level"), self.panel_of(child), words))
            elif child.tag == TEXT + "p":
                self.read_paragraph(child)
            elif child.tag == TEXT + "list":
                self.read_list(child)
            elif child.tag == TABLE + "table":
                self.read_table(child)

    def break_page(self, paragraph):
        if self.property_of(paragraph.get(TEXT + "style-name"), FO + "break-before") == "page":
            self.nodes.append(Node("page break"))

    def panel_of(self, paragraph):
        return PANELS.get(self.property_of(paragraph.get(TEXT + "style-name"), FO + "background-color"), "")

    def read_list(self, element):
        level = self.lists[element.get(TEXT + "style-name")]
        number = int(level.get(TEXT + "start-value", "1"))
        for item in element.findall(TEXT + "list-item"):
            (paragraph,) = item
            if level.tag == TEXT + "list-level-style-bullet":
                label = level.get(TEXT + "bullet-char")
            else:
                counted = FORMATS[level.get(STYLE + "num-format")](number)
                label = level.get(STYLE + "num-prefix", "") + counted + level.get(STYLE + "num-suffix", "")
            number += 1
            self.break_page(paragraph)
            self.nodes.append(Node("entry", label, self.panel_of(paragraph), words_of(self.runs(paragraph))))

    def read_table(self, table):
        columns = len(table.findall(TABLE + "table-column"))
        if self.property_of(table.get(TABLE + "style-name"), FO + "break-before") == "page":
            self.nodes.append(Node("page break"))
        self.nodes.append(Node("table", str(columns)))
        heads = table.findall(f"{TABLE}table-header-rows/{TABLE}table-row")
        for row in heads + table.findall(TABLE + "table-row"):
            cells = row.findall(TABLE + "table-cell")
            if len(cells) != columns:
                raise ValueError("a row has another number of cells than the table has columns")
            for cell in cells:
                if row in heads:
                    self.nodes.append(Node("cell", "column", "", words_of(self.runs(cell[0]))))
                else:
                    self.nodes.append(Node("cell"))
                    self.read_blocks(cell)
        self.nodes.append(Node("end"))

    def runs(self, paragraph):
        found = []

        def walk(element, style, link):
            look = "".join(sign for sign, name, value in (("b", "font-weight", "bold"), ("i", "font-style", "italic"))
                           if self.property_of(style, FO + name) == value)
            language = (self.property_of(style, FO + "language") or self.property_of(style, STYLE + "language-asian")
                        or self.property_of(style, STYLE + "language-complex"))

            def add(text):
                if text:
                    found.append((text, look, language, link))

            add(element.text)
            for child in element:
                if child.tag == TEXT + "span":
                    walk(child, child.get(TEXT + "style-name"), link)
                elif child.tag == TEXT + "a":
                    walk(child, style, child.get(LINK))
                elif child.tag == TEXT + "s":
                    add(" " * int(child.get(TEXT + "c", "1")))
                elif child.tag == TEXT + "line-break":
                    add("\n")
                elif child.tag == TEXT + "tab":
                    add("\t")
                add(child.tail)

        walk(paragraph, "", "")
        return found

    def read_paragraph(self, paragraph):
        style = self.parent_of(paragraph.get(TEXT + "style-name", "Standard"))
        panel = self.panel_of(paragraph)
        runs = self.runs(paragraph)
        self.break_page(paragraph)
        picture = paragraph.find(f"{DRAW}frame/{SVG}desc")
        if picture is not None:
            self.nodes.append(Node("picture", "", panel, words_of([(picture.text, "", "", "")])))
        elif style == "WriteOn":
            for prompt in "".join(run[0] for run in runs).replace("\t\t", "\t").strip("\t").split("\t"):
                self.nodes.append(Node("write-on", "", panel, words_of([(prompt, "", "", "")])))
        elif words := words_of((text.replace("\t", " "), *look) for text, *look in runs):
            kind = "caption" if style == "Caption" else "paragraph"
            self.nodes.append(Node(kind, style if style in ROLES else "", panel, words))


def read(path):
    return Reader(path)
