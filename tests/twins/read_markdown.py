"""Markdown into nodes, by way of cmark-gfm with all that GitHub adds: what is read as markup has to be ours."""
import subprocess

from nodes import Node, words_of
from read_html import Reader

EXTENSIONS = ("table", "strikethrough", "autolink", "tasklist", "footnotes")
ELEMENTS = {"a", "blockquote", "br", "code", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "strong",
            "table", "tbody", "td", "th", "thead", "tr", "ul"}


class MarkdownReader(Reader):
    """Every paragraph, heading, entry and cell as ("heading", level, quoted, words), ("entry", mark …)."""

    def __init__(self):
        super().__init__(ELEMENTS)
        self.numbers = []

    def handle_startendtag(self, tag, attrs):
        if tag != "hr":
            self.start(tag, dict(attrs))

    def start(self, tag, attrs):
        if tag not in self.elements:
            raise ValueError(f"<{tag}> is no element that is written")
        if tag == "br":
            self.add("\n")
        elif tag in ("ul", "ol"):
            self.numbers.append(int(attrs.get("start", "1")) if tag == "ol" else None)
        elif tag in ("p", "li", "td", "th") or tag[:1] == "h" and tag[1:].isdigit():
            self.runs = []

    def panel(self):
        return "panel" if self.inside("blockquote") else ""

    def handle_data(self, data):
        if self.runs is None:
            if data.strip():
                raise ValueError(f"{data!r} stands in nothing")
        elif data.strip("\n") != "\u00a0":  # Stands in an empty line, which would end the paragraph.
            self.add(data.replace("\n", ""))

    def handle_comment(self, data):
        if data != " ":
            raise ValueError(f"a comment: {data!r}")

    def handle_endtag(self, tag):
        name, _ = self.stack.pop()
        if name != tag:
            raise ValueError(f"</{tag}> ends <{name}>")
        if tag in ("ul", "ol"):
            self.numbers.pop()
        elif self.runs is not None and (tag in ("p", "li", "td", "th") or tag[0] == "h" and tag[1:].isdigit()):
            runs, self.runs = self.runs, None
            kind = {"p": "paragraph", "li": "entry", "td": "cell", "th": "cell"}.get(tag, "heading")
            what = tag[1:] if kind == "heading" else ""
            if tag == "li" and self.numbers[-1] is not None:
                runs.insert(0, (f"{self.numbers[-1]}. ", "", "", ""))
                self.numbers[-1] += 1
            self.nodes.append(Node(kind, what, self.panel(), words_of(runs)))


def read(path):
    options = [word for name in EXTENSIONS for word in ("-e", name)]
    # "--unsafe" leaves in what else would be taken out: nothing has to be taken out.
    page = subprocess.run(["cmark-gfm", "--unsafe", *options, str(path)], check=True, capture_output=True).stdout
    reader = MarkdownReader()
    reader.feed(page.decode("utf-8"))
    reader.close()
    return reader


def expected_of(nodes):
    """What of a document Markdown can say: no roles, no languages; labels and prompts are words."""
    found = []
    for node in nodes:
        words = words_of((text, look, "", link) for text, look, _, link in node.words)
        panel = "panel" if node.panel else ""
        if node.type == "entry":
            label = "" if node.what in ("•", "") else node.what + " "
            words = words_of([(label, "", "", ""), *words])
            found.append(Node("entry", "", panel, words))
        elif node.type == "picture":
            found.append(Node("paragraph", "", panel, words_of([("[", "", "", ""), *words, ("]", "", "", "")])))
        elif node.type == "write-on":
            prompt = words_of([*words, (" ………………………………"[:13], "", "", "")])
            if found and found[-1].type == "write-on":
                prompt = words_of([*found.pop().words, (" ", "", "", ""), *prompt])
            found.append(Node("write-on", "", panel, prompt))
        elif node.type in ("paragraph", "heading"):
            found.append(Node(node.type, node.what if node.type == "heading" else "", panel, words))
    return [node._replace(type="paragraph") if node.type == "write-on" else node for node in found]
