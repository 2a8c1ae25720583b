"""HTML into nodes, by Python's own parser. What HTML would read otherwise than it looks is an error."""
import html.parser

from nodes import Node, words_of

VOID = {"br", "col", "img", "meta"}
ROLES = {"body-name": "BodyName", "lead": "Lead", "note": "Note", "mark": "Mark", "code": "Code"}
PANELS = ("decision", "action", "stub")
ELEMENTS = VOID | set("""a bdi body caption code colgroup div em footer h1 h2 h3 h4 h5 h6 head header html li main ol p
    section span strong style table tbody td th thead title tr ul""".split())


class Reader(html.parser.HTMLParser):
    def __init__(self, elements=ELEMENTS):
        super().__init__(convert_charrefs=True)
        self.elements = elements
        self.stack = []  # (element, attributes)
        self.nodes = []
        self.runs = None  # Of the paragraph that is open.
        self.label = ""
        self.columns = 0
        self.title = ""
        self.declared = ""
        self.outside = []  # Words of header and footer.

    def handle_decl(self, decl):
        self.declared = decl

    def handle_startendtag(self, tag, attrs):
        if tag not in VOID:
            raise ValueError(f"<{tag}/> leaves the element open")
        self.start(tag, dict(attrs))

    def handle_starttag(self, tag, attrs):
        self.start(tag, dict(attrs))
        if tag not in VOID:
            self.stack.append((tag, dict(attrs)))

    def start(self, tag, attrs):
        if tag not in self.elements:
            raise ValueError(f"<{tag}> is no element that is written")
        for name, value in attrs.items():
            if name.startswith("on") or name == "style":
                raise ValueError(f"<{tag} {name}={value!r}>")
            if name == "href" and not value.startswith(("http://", "https://", "mailto:")):
                raise ValueError(f"<{tag} {name}={value!r}>")
        look = attrs.get("class", "").split()
        if tag == "br" and self.runs is not None:
            self.add("\n")
        elif tag == "img":
            if not attrs["src"].startswith(("data:image/png;base64,", "data:image/jpeg;base64,")):
                raise ValueError(f"a picture from {attrs['src'][:40]}")
            self.nodes.append(Node("picture", "", self.panel(), words_of([(attrs["alt"], "", "", "")])))
        elif tag == "table":
            self.nodes.append(Node("table", "", self.panel()))
            self.columns = 0
        elif tag == "col":
            self.columns += 1
        elif tag in ("td", "th"):
            self.start_cell(tag, attrs)
        elif tag == "div" and "page-break" in look:
            self.nodes.append(Node("page break", "", self.panel()))
        elif tag in ("p", "li", "caption", "title") or tag[:1] == "h" and tag[1:].isdigit():
            self.runs, self.label = [], ""

    def start_cell(self, tag, attrs):
        if self.inside("thead"):
            self.runs, self.label = [], ""
        else:
            self.nodes.append(Node("cell", "row" if attrs.get("scope") == "row" else "", self.panel()))

    def inside(self, element):
        return any(name == element for name, _ in self.stack)

    def panel(self):
        for name, attrs in reversed(self.stack):
            look = attrs.get("class", "").split()
            if name == "div" and "panel" in look:
                return next(kind for kind in PANELS if kind in look)
        return ""

    def add(self, text):
        bold = any(name == "strong" for name, _ in self.stack)
        italic = any(name == "em" for name, _ in self.stack)
        language = next((attrs["lang"] for name, attrs in reversed(self.stack) if name == "span" and "lang" in attrs), "")
        link = next((attrs["href"] for name, attrs in reversed(self.stack) if name == "a"), "")
        self.runs.append((text, "b" * bold + "i" * italic, language, link))

    def handle_data(self, data):
        if self.inside("style"):
            return
        if self.inside("header") or self.inside("footer"):
            self.outside.append(data)
        elif self.runs is None:
            if data.strip():
                raise ValueError(f"{data!r} stands in nothing")
        elif self.stack[-1][1].get("class") == "label":
            self.label += data
        else:
            self.add(data)

    def handle_comment(self, data):
        raise ValueError(f"a comment: {data!r}")

    def handle_endtag(self, tag):
        name, attrs = self.stack.pop()
        if name != tag:
            raise ValueError(f"</{tag}> ends <{name}>")
        if self.inside("header") or self.inside("footer"):
            self.runs = None
        elif tag == "table":
            place = max(i for i, node in enumerate(self.nodes) if node.type == "table" and not node.what)
            self.nodes[place] = self.nodes[place]._replace(what=str(self.columns))
            self.nodes.append(Node("end", "", self.panel()))
        elif self.runs is not None and tag in ("p", "li", "caption", "title", "td", "th") or tag[1:].isdigit():
            self.end_paragraph(tag, attrs)

    def end_paragraph(self, tag, attrs):
        runs, self.runs = self.runs, None
        look = attrs.get("class", "").split()
        numbered = [(self.label, "", "", ""), *runs]
        if tag == "title":
            self.title = "".join(run[0] for run in runs)
        elif tag == "caption":
            self.nodes.insert(-1, Node("caption", "", self.panel(), words_of(runs)))  # Before its table.
        elif tag in ("td", "th"):
            self.nodes.append(Node("cell", "column", self.panel(), words_of(runs)))
        elif tag == "li":
            _, around = self.stack[-1]
            bare = "•" if not around.get("class") else ""
            self.nodes.append(Node("entry", self.label.strip() or bare, self.panel(), words_of(runs)))
        elif tag[0] == "h":
            self.nodes.append(Node("heading", tag[1:], self.panel(), words_of(numbered)))
        elif self.stack[-1][1].get("class", "").startswith("write-on"):
            self.nodes.append(Node("write-on", "", self.panel(), words_of(runs)))
        elif "picture" not in look:
            role = next((ROLES[name] for name in look if name in ROLES), "")
            self.nodes.append(Node("paragraph", role, self.panel(), words_of(numbered)))


def read(path):
    reader = Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    reader.close()
    if reader.stack:
        raise ValueError(f"<{reader.stack[-1][0]}> is left open")
    return reader
