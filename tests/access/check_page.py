"""The page of the meeting, read."""
from checks import check, expect
from desk import Atspi

LINES = [
    "1\tApologies", "Apologies were received from Jonas Holt.", "2\tMinutes of the last meeting",
    "Approved the minutes of 15 January, as presented", "3\tWater", "Mira Tolland told what the Water Board plans.",
    "Next steps", "•\ta meter on each plot", "•\ta new pump in spring", "Resolved that each plot gets a meter",
    "A12\tPV LR Find out what a meter costs 4 Feb", "A13\tAM Write to all plot holders next meeting", "3.1\tRain barrels",
    "Two barrels leak.", "4\tFences", "The fenze along the lane has fallen.", "5\tAny other business",
    "A14\tMend the gate", "6\tDate of next meeting",
]


@check("the page is an editable text named Minutes, and says how to leave it")
def _(desk):
    expect("role", "text", desk.page.get_role_name())
    expect("name", "Minutes", desk.page.get_name())
    expect("description", "Tab leaves the page.", desk.page.get_description())
    for state in ("editable", "focusable", "focused", "showing", "multi_line"):
        expect(f"the page is {state}", True, desk.has(desk.page, state))


@check("the whole meeting is text: numbers of items, words of decisions, references, owners and dues")
def _(desk):
    expect("lines", LINES, desk.lines())


@check("the page is read line by line, word by word and letter by letter")
def _(desk):
    whole = desk.text()
    at = whole.index("A12")
    boundary = Atspi.TextBoundaryType
    expect("line", "A12\tPV LR Find out what a meter costs 4 Feb", desk.piece(at, boundary.LINE_START).strip("\n"))
    expect("line", "Two barrels leak.", desk.piece(whole.index("barrels leak"), boundary.LINE_START).strip("\n"))
    expect("word", "Find", desk.piece(whole.index("Find out") + 1, boundary.WORD_START).strip())
    expect("letter", "F", desk.piece(whole.index("Find out"), boundary.CHAR))


@check("a screen reader sets the caret, and the window says where it is")
def _(desk):
    for words, place in (("Water\n", "Item 3 of 7 · title"), ("Next steps", "Item 3 of 7 · sub-heading"),
                         ("that each plot", "Item 3 of 7 · decision Resolved"), ("Find out", "Item 3 of 7 · action A12"),
                         ("Two barrels", "Item 4 of 7 ·")):
        desk.put_caret(words)
        desk.until(f"“{place}” in the status bar", lambda place=place: place in desk.status())


@check("caret keys tell of every place, and the caret never rests in a number or a chip")
def _(desk):
    desk.put_caret("Write to all")
    row = desk.text().index("A13")
    desk.press("Home")
    expect("Home goes behind the reference and its owner, or before the owner", True,
           desk.until("the caret moved", lambda: desk.caret() in (row + 4, row + 7)))
    desk.forget()
    desk.press("Up")
    desk.told("text-caret-moved", "Minutes")
    desk.until("the caret is in A12", lambda: row > desk.caret() > desk.text().index("A12"))
    desk.until("“action A12” in the status bar", lambda: "action A12" in desk.status())


@check("titles, sub-headings and chips are told by their looks in the text attributes")
def _(desk):
    plain = desk.attributes("told what")
    for words in ("Water\n", "Next steps"):
        expect(f"“{words.strip()}” is heavier than what stands under it", True,
               heavy(desk.attributes(words)) and not heavy(plain))
    expect("a title is larger", True, size(desk.attributes("Water\n")) > size(plain))
    expect("an owner is smaller than the words", True, size(desk.attributes("PV")) < size(plain))


def heavy(attributes):
    return attributes.get("weight", "normal") != "normal"


def size(attributes):
    return float(attributes["size"].removesuffix("pt"))


@check("selecting with Shift is told as a selection, over the edge of a row")
def _(desk):
    desk.put_caret("that each plot")
    desk.press("shift+Down", "shift+End")
    desk.until("a selection down to A12's due", lambda: "gets a meter\nA12\tPV LR Find out" in desk.selected())


@check("F2 opens the fields of a row: each with a name, in a named group, and Escape goes back")
def _(desk):
    desk.put_caret("Find out")
    desk.press("F2")
    editor = desk.find("panel", "action A12…".replace("action", "Action"))
    fields = [(node.get_name(), desk.text(node)) for node in desk.walk(editor) if node.get_role_name() == "text"]
    expect("fields", True, len(fields) >= 4)
    expect("named", [], [value for name, value in fields if not name])
    expect("owners", "PV, LR", dict(fields).get("Owners"))
    expect("due", "4 Feb", dict(fields).get("Due"))
    desk.until("the keys are in its first field", lambda: desk.hands() == f"text “{fields[0][0]}”")
    desk.press("Tab", "Tab")
    desk.until("Tab goes on in it", lambda: desk.hands() == f"text “{fields[2][0]}”")
    desk.press("Escape")
    desk.on_page()
    expect("lines", LINES, desk.lines())
