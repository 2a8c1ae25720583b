"""The checks, by part: each says nothing, or what is wrong."""
import filecmp
import re
import shutil
import subprocess
import traceback
import zipfile

import docx
import odf.opendocument
import odf.text

import odf_grammar
import read_docx
import read_html
import read_markdown
import read_odt
from nodes import Node, differences, expected_of, short, words_of

NAMES = ("minutes", "plain", "anything", "columns", "urdu", "log", "empty", "active", "odd")
EXACT = tuple(name for name in NAMES if name != "odd")  # What is odd is left out of it: it is not what was given.
CHECKS = []


def check(part, names, sentence):
    def register(function):
        CHECKS.append((part, names, sentence, function))
        return function

    return register


def run(part, written, elsewhere):
    more = [path.stem for path in sorted(written.glob("*.json")) if path.stem not in NAMES]  # MINUTEBOOK_BOARDS
    wanted = [(which, name, sentence, function) for which, names, sentence, function in CHECKS if part in ("", which)
              for name in (*names, *(more if "minutes" in names else ()))]
    failed = 0
    for which, name, sentence, function in wanted:
        try:
            said = function(written / name, elsewhere / name)
        except Exception:  # Of a reader that met what it does not know: nothing that may be in a file.
            said = traceback.format_exc()
        failed += bool(said)
        print(f"{'FAILED' if said else 'ok    '}  {which}: {name}: {sentence}", flush=True)
        if said:
            print(f"      {said}", flush=True)
    print(f"{len(wanted) - failed} passed, {failed} failed", flush=True)
    return 1 if failed or not wanted else 0


def squeezed(text):
    return " ".join(text.split())


@check("html", EXACT, "all is there, of its type, in order")
def html_nodes(path, _):
    outline, expected = expected_of(path.with_suffix(".json"))
    reader = read_html.read(path.with_suffix(".html"))
    if reader.declared != "DOCTYPE html":
        return f"declared as {reader.declared}"
    outside = squeezed(" ".join(reader.outside))
    for field in ("header", "footer", "seal", "mark", "initials"):
        if squeezed(outline[field]) not in outside:
            return f"{field} is not said at the head or foot"
    if not reader.title.startswith(squeezed(outline["mark"])):
        return "the title does not say that it is a draft"
    return differences(expected, reader.nodes)


@check("html", ("odd",), "nothing is active, and every element ends")
def html_harmless(path, _):
    read_html.read(path.with_suffix(".html"))


def word_processor(outline, nodes):
    """What of a document word processors have no word for: heads of rows, panels around tables, a page break at the end."""
    expected, around = [], []  # The panels that stand around the tables that are open.
    for node in nodes:
        if node.type == "table":
            around.append(node.panel)
        if node.type in ("cell", "table", "end", "page break") or around and node.panel == around[-1]:
            node = node._replace(panel="")
        if node.type == "cell" and node.what == "row":
            node = node._replace(what="")
        if node.type == "end":
            around.pop()
        expected.append(node)
    while expected and expected[-1].type == "page break":
        expected.pop()
    if outline["attachment"]:
        sentence = f"The record itself, {outline['attachment']}, is attached to the PDF of this document."
        expected.append(Node("paragraph", "Note", "", words_of([(sentence, "", "", "")])))
    return [uncounted(node) for node in expected]


def uncounted(node):
    """A label that no word processor counts to is text."""
    if node.type != "entry" or "%" not in node.what:
        return node
    return Node("paragraph", "", node.panel, words_of([(node.what + " ", "", "", ""), *node.words]))


@check("docx", EXACT, "all is there, of its type, in order")
def docx_nodes(path, _):
    found = read_docx.read(path.with_suffix(".docx")).nodes
    return differences(word_processor(*expected_of(path.with_suffix(".json"))), [uncounted(node) for node in found])


@check("odt", EXACT, "all is there, of its type, in order")
def odt_nodes(path, _):
    found = read_odt.read(path.with_suffix(".odt")).nodes
    return differences(word_processor(*expected_of(path.with_suffix(".json"))), [uncounted(node) for node in found])


@check("docx", NAMES, "another reader of Word's files finds its paragraphs and properties")
def docx_elsewhere(path, _):
    outline, _ = expected_of(path.with_suffix(".json"))
    found = docx.Document(str(path.with_suffix(".docx")))
    ours = [node for node in read_docx.read(path.with_suffix(".docx")).nodes if node.type == "heading"]
    headings = [(f"Heading {node.what}", squeezed(node.text)) for node in ours]
    table_headings = [paragraph for table in found.tables for row in table.rows for cell in row.cells
                      for paragraph in cell.paragraphs]
    theirs = [(paragraph.style.name, squeezed(paragraph.text.replace("\u200e", "")))
              for paragraph in [*found.paragraphs, *table_headings] if paragraph.style.name.startswith("Heading ")]
    # Words of links are no text to this reader.
    linkless = [heading for heading in headings if heading in theirs]
    if path.name != "anything" and sorted(linkless) != sorted(headings):
        return f"expected {sorted(headings)}\n      but found {sorted(theirs)}"
    if path.name != "odd" and found.core_properties.author != squeezed(outline["author"]):
        return f"the author is {found.core_properties.author!r}"


@check("odt", NAMES, "another reader of OpenDocument finds its headings, and each part is as the schema allows")
def odt_elsewhere(path, _):
    found = odf.opendocument.load(str(path.with_suffix(".odt")))
    ours = [node for node in read_odt.read(path.with_suffix(".odt")).nodes if node.type == "heading"]
    theirs = found.getElementsByType(odf.text.H)
    if [node.what for node in ours] != [heading.getAttribute("outlinelevel") for heading in theirs]:
        return f"found {len(theirs)} headings of {len(ours)}"
    with zipfile.ZipFile(path.with_suffix(".odt")) as archive:
        for part in ("content.xml", "styles.xml", "meta.xml"):
            said = odf_grammar.mistakes_in(archive.read(part))
            if said:
                return f"{part}: {said}"


@check("markdown", ("plain", "urdu", "empty", "anything"), "all is there, of its type, in order, and no more")
def markdown_nodes(path, _):
    outline, expected = expected_of(path.with_suffix(".json"))
    found = read_markdown.read(path.with_suffix(".md")).nodes
    head = bool(outline["mark"]) + bool(outline["header"])
    foot = len(found) - (bool(outline["footer"]) + bool(outline["seal"]) * 2)  # With the attachment.
    return differences(read_markdown.expected_of(expected), found[head:foot])


@check("markdown", NAMES, "nothing that was typed is markup, and no word is lost")
def markdown_words(path, _):
    _, expected = expected_of(path.with_suffix(".json"))
    found = read_markdown.read(path.with_suffix(".md")).nodes
    words = " ".join(node.text for node in found).split()
    if path.name in ("columns", "active") or path.name not in NAMES:  # Cell by cell, each behind its head.
        expected = [node for node in expected if node.what != "column"]
    return "" if path.name == "odd" else missing(expected, words)


@check("text", EXACT, "no word is lost")
def text_words(path, _):
    _, expected = expected_of(path.with_suffix(".json"))
    text = path.with_suffix(".txt").read_text(encoding="utf-8")
    if re.search(r"[^\n\x20-\x7e\xa0-\U0010ffff]", text):
        return "a control character"
    found = re.sub(r"[\s|]", "", text)
    for link in {run[3] for node in expected for run in node.words if run[3]}:
        found = found.replace(f"<{link.removeprefix('mailto:')}>", "")  # Behind words that do not say it.
    at = 0
    for node in expected:
        words = re.sub(r"[\s|]", "", (node.what if node.type == "entry" else "") + node.text)
        if node.type == "cell" or path.name in ("minutes", "columns", "log") or path.name not in NAMES:  # Columns stand side by side.
            lost = [word for word in node.text.replace("|", " ").split() if word not in found and len(word) < 40]
        else:
            at = found.find(words, at)
            lost = [words] if at < 0 else []
        if lost:
            return f"lost: {short(lost)}"
    return ""


def missing(expected, words):
    """The words of the nodes are found one behind the other."""
    at = iter(words)
    for node in expected:
        for word in node.text.split():
            if not any(word in found for found in at):
                return f"{word!r} of {short(node)} is not there"
    return ""


@check("files", NAMES, "packages hold well-formed XML, and say nothing of when and where they were made")
def packages(path, _):
    for suffix in (".odt", ".docx"):
        with zipfile.ZipFile(path.with_suffix(suffix)) as archive:
            if archive.testzip():
                return f"{suffix}: {archive.testzip()} is damaged"
            entries = archive.infolist()
            if suffix == ".odt" and (entries[0].filename, entries[0].compress_type) != ("mimetype", zipfile.ZIP_STORED):
                return "the type does not come first, as it is"
            for entry in entries:
                if entry.date_time != (1980, 1, 1, 0, 0, 0) or entry.extra or entry.external_attr:
                    return f"{suffix}: {entry}"
                if entry.filename.endswith((".xml", ".rels")):
                    said = xmllint(archive.read(entry))
                    if said:
                        return f"{suffix}: {entry.filename}: {said}"
    return xmllint(path.with_suffix(".html").read_bytes())


def xmllint(xml):
    found = subprocess.run(["xmllint", "--huge", "--nonet", "--noout", "-"], input=xml, capture_output=True, check=False)
    return found.stderr.decode(errors="replace")


@check("same", NAMES, "the files are the same in another time zone and locale")
def same(path, elsewhere):
    for suffix in (".html", ".odt", ".docx", ".md", ".txt", ".json"):
        if not filecmp.cmp(path.with_suffix(suffix), elsewhere.with_suffix(suffix), shallow=False):
            return f"{suffix} is not"


for tool in ("xmllint", "cmark-gfm"):
    if not shutil.which(tool):
        raise SystemExit(f"{tool} is missing: tests/run names the package")
