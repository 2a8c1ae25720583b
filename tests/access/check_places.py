"""Every place of the window: what takes the keys has a name and a role that says what it is."""
from checks import check, expect
from desk import Atspi

ROLES = {
    "check box", "combo box", "label", "list", "list item", "menu item", "page tab", "page tab list", "panel",
    "push button", "radio button", "table", "table cell", "text", "tree", "tree item", "tree table",
}


def name_of(desk, node):
    """A box to choose from is named by its label: its own name is what is chosen."""
    if node.get_role_name() != "combo box":
        return node.get_name()
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name()
    return node.get_name() if desk.has(node, "editable") or desk.search("text", None, node) else ""


def amiss(desk, root=None):
    found = []
    for node in desk.walk(root):
        if not desk.has(node, "focusable"):
            continue
        role, name = node.get_role_name(), name_of(desk, node)
        if not name.strip() or role not in ROLES:
            found.append(f"{role} “{name}”")
    return found


def expect_named(desk, place, root=None):
    desk.until(f"something that takes the keys in {place}",
               lambda: any(desk.has(node, "focusable") for node in desk.walk(root)))
    expect(f"without a name or a role, in {place}", [], amiss(desk, root))


@check("on the meeting page all that takes the keys has a name and a role, beside every tab")
def _(desk):
    expect_named(desk, "the meeting page")
    for keys, name in (("ctrl+t", "Attendance…"), ("ctrl+d", "Presenter"), ("ctrl+m", "Date"),
                       ("ctrl+shift+k", "To look at…"), ("ctrl+h", "Replace with")):
        desk.press(keys)
        desk.until(f"“{name}” in sight", lambda name=name: desk.search("list", name) or desk.search("text", name))
        expect_named(desk, name)


@check("on the actions page, too, and each row tells reference, words, owners, due and lateness")
def _(desk):
    desk.forget()
    desk.press("ctrl+2")
    desk.until("a row has the keys", lambda: desk.hands().startswith("table cell"))
    expect_named(desk, "the actions page")
    table = desk.find("table", "Actions")
    cells = [node.get_name() for node in desk.walk(table) if node.get_role_name() == "table cell"]
    for wanted in ("Ref: A12", "Owner: PV, LR", "Due: 4 Feb"):
        expect(f"“{wanted}” among {cells}", True, any(cell.startswith(wanted) for cell in cells))
    desk.press("Return")
    desk.find("text", "Action")
    expect_named(desk, "the details of an action")
    desk.forget()
    desk.press("Escape")
    desk.until("a row has the keys again", lambda: desk.hands().startswith("table cell"))
    desk.press("ctrl+f")
    desk.until("the filter", lambda: desk.hands() == "combo box “Whose”")


@check("on the pages of people, of a body and of the bin, too")
def _(desk):
    desk.press("ctrl+3")
    desk.find("list", "People")
    expect_named(desk, "people")
    desk.press("ctrl+shift+b")
    desk.find("text", "Usual venue")
    expect_named(desk, "a body")
    desk.press("ctrl+4")
    desk.find("label", "The bin is empty")
    expect_named(desk, "the empty bin")


@check("the next meeting: fields, and an agenda whose ticks are told")
def _(desk):
    desk.forget()
    desk.press("ctrl+alt+n")
    dialog = desk.find("dialog", "Next meeting")
    desk.until("its first field", lambda: desk.hands() == "text “Date”")
    expect_named(desk, "the next meeting", dialog)
    agenda = desk.find("tree", "Agenda…", dialog)
    cells = desk.until("rows", lambda: {node.get_name(): node for node in desk.walk(agenda)})
    for row in ("3  Action log", "A12 PV, LR: Find out what a meter costs (4 Feb)"):
        expect(f"“{row}” is ticked", True, row in cells and desk.has(cells[row], "checked"))
    for _ in range(12):
        if "Agenda" in desk.hands() or "Apologies" in desk.hands():
            break
        seen = len(desk.heard)
        desk.press("Tab")
        desk.until("the next field", lambda seen=seen: len(desk.heard) > seen)
    desk.press("Home")
    desk.until("the first row", lambda: "Apologies" in desk.hands())
    desk.forget()
    desk.press("space")
    desk.until("an empty tick told", lambda: any(e.type.endswith("checked") and "Apologies" in e.name and not e.detail[0]
                                                 for e in desk.heard))
    desk.find("label", "3 items, 4 open actions; 1 left out", dialog)
    desk.press("Escape")
    desk.on_page()


@check("a mistake in a dialog is read out")
def _(desk):
    desk.forget()
    desk.press("ctrl+alt+n")
    desk.until("its first field", lambda: desk.hands() == "text “Date”")
    desk.type("no such day")
    desk.press("Return")
    desk.until("a sentence read out", lambda: desk.announced())
    desk.press("Escape")
    desk.on_page()


@check("the guide: its pages are a list, its text is read, and Escape goes back")
def _(desk):
    desk.forget()
    desk.press("F1")
    guide = desk.find("frame", "Guide to Minutebook")
    page = desk.find("label", "The page", guide)
    desk.until("the page about the page", lambda: "caret runs" in desk.text(page).replace("\n", " "))
    expect_named(desk, "the guide", guide)
    desk.press("Escape")
    desk.on_page()


@check("menus are opened by their letters, every command is told with its name, and Escape leaves")
def _(desk):
    for letter, first, second in (("f", "New book…", "Open…"), ("i", "New item", "Split at the caret"),
                                  ("m", "New meeting…", "New body"), ("h", "Guide", "About Minutebook")):
        desk.open_menu(letter, first)
        desk.press("Down")
        desk.until(f"the command “{second}”", lambda second=second: desk.hands().startswith(f"menu item “{second}"))
        desk.press("Escape")
        desk.until("the menu is gone", lambda: not desk.has_menu())
        desk.press("Escape")
        desk.on_page()


@check("a refusal is read out, and can be dismissed by keys")
def _(desk):
    desk.press("ctrl+m")
    desk.until("the date of the meeting", lambda: desk.hands() == "text “Date”")
    desk.type("no such day")
    desk.press("Return")
    desk.until("a sentence read out", lambda: any("no such day" in said for said in desk.announced()))
    expect_named(desk, "the meeting page with a message")
    field = desk.find("text", "Date")
    expect("the field says so, too", True, "no such day" in field.get_description())
