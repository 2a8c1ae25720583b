"""WordprocessingML into nodes, by its XML: headings by the outline level of their style, labels by counting as Word does."""
import xml.etree.ElementTree as ElementTree
import zipfile

from nodes import Node, words_of

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
PANELS = {"EDF6F3": "decision", "FCF4E6": "action", "F1F3F5": "stub"}
ROLES = ("BodyName", "Lead", "Note", "Mark", "Code")


def letters(number):
    """a to z, then aa, bb as Word counts."""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


def roman(number):
    text = ""
    for worth, sign in ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
                        (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")):
        while number >= worth:
            text, number = text + sign, number - worth
    return text


FORMATS = {"decimal": str, "lowerLetter": letters, "upperLetter": lambda n: letters(n).upper(),
           "lowerRoman": roman, "upperRoman": lambda n: roman(n).upper()}


class Reader:
    def __init__(self, path):
        self.archive = zipfile.ZipFile(path)
        self.styles = self.part("word/styles.xml")
        self.levels = {}
        for style in self.styles.iter(W + "style"):
            level = style.find(f"{W}pPr/{W}outlineLvl")
            if level is not None:
                self.levels[style.get(W + "styleId")] = str(int(level.get(W + "val")) + 1)
        self.read_numbering()
        relations = self.part("word/_rels/document.xml.rels")
        self.targets = {relation.get("Id"): relation.get("Target") for relation in relations}
        self.nodes = []
        body = self.part("word/document.xml").find(W + "body")
        self.read_blocks(body)
        last = [child.tag for child in body if child.tag != W + "bookmarkStart" and child.tag != W + "bookmarkEnd"]
        if last[-1] != W + "sectPr" or last[-2:-1] == [W + "tbl"]:
            raise ValueError("the text does not end in a paragraph")

    def part(self, name):
        return ElementTree.fromstring(self.archive.read(name))

    def read_numbering(self):
        self.counting, self.next = {}, {}
        root = self.part("word/numbering.xml")
        levels = {kind.get(W + "abstractNumId"): kind.find(W + "lvl") for kind in root.iter(W + "abstractNum")}
        for use in root.iter(W + "num"):
            number = use.get(W + "numId")
            self.counting[number] = levels[use.find(W + "abstractNumId").get(W + "val")]
            self.next[number] = int(use.find(f"{W}lvlOverride/{W}startOverride").get(W + "val"))

    def label_of(self, number):
        level = self.counting[number]
        kind = level.find(W + "numFmt").get(W + "val")
        text = level.find(W + "lvlText").get(W + "val")
        if kind in FORMATS:
            text = text.replace("%1", FORMATS[kind](self.next[number]))
            self.next[number] += 1
        return text

    def read_blocks(self, element):
        for child in element:
            if child.tag == W + "p":
                self.read_paragraph(child)
            elif child.tag == W + "tbl":
                self.read_table(child)

    def read_table(self, table):
        columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        self.nodes.append(Node("table", str(columns)))
        for row in table.findall(W + "tr"):
            cells = row.findall(W + "tc")
            if len(cells) != columns:
                raise ValueError("a row has another number of cells than the table has columns")
            for cell in cells:
                if cell[-1].tag != W + "p":
                    raise ValueError("a cell does not end in a paragraph")
                if row.find(f"{W}trPr/{W}tblHeader") is not None:
                    self.nodes.append(Node("cell", "column", "", words_of(self.runs(cell.find(W + "p")))))
                else:
                    self.nodes.append(Node("cell"))
                    self.read_blocks(cell)
        self.nodes.append(Node("end"))

    def runs(self, paragraph):
        found = []

        def walk(element, link):
            for child in element:
                if child.tag == W + "hyperlink":
                    walk(child, self.targets[child.get(R + "id")])
                elif child.tag == W + "r":
                    found.extend(self.run(child, link))

        walk(paragraph, "")
        return found

    @staticmethod
    def run(run, link):
        properties = run.find(W + "rPr")
        look, language = "", ""
        if properties is not None:
            look = "".join(sign for sign in "bi" if properties.find(W + sign) is not None)
            tag = properties.find(W + "lang")
            language = "" if tag is None else next(iter(tag.attrib.values()))
        for child in run:
            if child.tag == W + "t":
                yield (child.text or "", look, language, link)
            elif child.tag == W + "br":
                yield ("\n", look, language, link)
            elif child.tag == W + "tab":
                yield ("\t", look, language, link)

    def read_paragraph(self, paragraph):
        def of(path):
            return paragraph.find(f"{W}pPr/" + "/".join(W + step for step in path.split("/")))

        style = "" if of("pStyle") is None else of("pStyle").get(W + "val")
        panel = "" if of("shd") is None else PANELS[of("shd").get(W + "fill")]
        runs = self.runs(paragraph)
        if of("pageBreakBefore") is not None:
            self.nodes.append(Node("page break"))
        picture = next(paragraph.iter(DRAWING + "docPr"), None)
        if picture is not None:
            self.nodes.append(Node("picture", "", panel, words_of([(picture.get("descr"), "", "", "")])))
        elif of("numPr/numId") is not None:
            label = self.label_of(of("numPr/numId").get(W + "val"))
            self.nodes.append(Node("entry", label, panel, words_of(runs)))
        elif style == "WriteOn":
            for prompt in "".join(run[0] for run in runs).replace("\t\t", "\t").strip("\t").split("\t"):
                self.nodes.append(Node("write-on", "", panel, words_of([(prompt, "", "", "")])))
        elif style == "ListParagraph":
            tab = next(place for place, run in enumerate(runs) if run[0] == "\t")
            label = "".join(run[0] for run in runs[:tab])
            self.nodes.append(Node("entry", label, panel, words_of(runs[tab + 1:])))
        elif words := words_of((text.replace("\t", " "), *look) for text, *look in runs):
            if style in self.levels:
                self.nodes.append(Node("heading", self.levels[style], panel, words))
            else:
                kind = "caption" if style == "Caption" else "paragraph"
                self.nodes.append(Node(kind, style if style in ROLES else "", panel, words))


def read(path):
    return Reader(path)
