"""Beside the page: the roll, the checks, the outline, the find bar."""
from checks import check, expect

ROLL = [
    "Ada Marsh, Present", "Penn Varley, Present", "Lorna Reeve, Present", "Jonas Holt, Apologies",
    "Siân Prosser, not recorded", "Dev Quill, Substitute, for Jonas Holt", "Mira Tolland, In attendance, Water Board",
]


def rows(desk, name):
    held = desk.search("list", name)
    return [node.get_name() for node in desk.walk(held)] if held else []


def go_to_the_roll(desk):
    desk.forget()
    desk.press("ctrl+t")
    desk.until("the roll has the keys, and says on whom they are", lambda: desk.hands() == f"list item “{ROLL[0]}”")


@check("the roll is a list of names with their standing, and says its keys")
def _(desk):
    go_to_the_roll(desk)
    found = rows(desk, "Attendance…")
    expect("people", ROLL, [row for row in found if row not in ("Members", "Others", "In attendance")])
    held = desk.find("list", "Attendance…")
    for key in ("P present", "A apologies", "S substitute"):
        expect(f"“{key}” in the roll's name", True, key in held.get_name())
    desk.find("label", "Quorate: 4 in the room, 3 needed")


@check("a key of the roll changes a standing, and both the row and a sentence tell it")
def _(desk):
    go_to_the_roll(desk)
    desk.press("Down", "Down")
    desk.until("on Lorna Reeve", lambda: desk.hands() == "list item “Lorna Reeve, Present”")
    desk.forget()
    desk.press("a")
    desk.says("Lorna Reeve: Apologies")
    desk.until("the row", lambda: "Lorna Reeve, Apologies" in rows(desk, "Attendance…"))
    desk.find("label", "Quorate: 3 in the room, 3 needed")
    desk.press("p")
    desk.says("Lorna Reeve: Present")


@check("the quorum that is lost is read out with what lost it")
def _(desk):
    go_to_the_roll(desk)
    desk.press("o")
    desk.says("Ada Marsh left the room")
    desk.press("Down", "o")
    desk.says("Quorum lost: 2 in the room, 3 needed.")


@check("a substitute is chosen from a menu that says what the choice is about")
def _(desk):
    go_to_the_roll(desk)
    desk.press("End")
    desk.until("on Mira Tolland", lambda: desk.hands().startswith("list item “Mira Tolland"))
    desk.press("s")
    desk.until("a member to choose", lambda: desk.hands().startswith("menu item"))
    desk.told("showing", "Mira Tolland, substitute for:")
    desk.press("Escape")
    desk.until("the roll again", lambda: desk.hands().startswith("list item “Mira Tolland"))


@check("two letters of a name and a key: each step is read out")
def _(desk):
    go_to_the_roll(desk)
    desk.press("slash")
    desk.until("the field for names", lambda: desk.hands() == "text “Add a person”")
    desk.type("si")
    desk.says("Siân Prosser: P present")
    desk.forget()
    desk.type("p")
    desk.says("Siân Prosser: Present")
    desk.until("the row", lambda: "Siân Prosser, Present" in rows(desk, "Attendance…"))


@check("Times and role opens named fields, and Escape goes back to the page")
def _(desk):
    go_to_the_roll(desk)
    desk.press("Return")
    desk.until("the field Arrived", lambda: desk.hands() == "text “Arrived”")
    for name in ("Left", "Only items", "Role", "From"):
        desk.find("text", name)
    desk.press("Escape", "Escape")
    desk.on_page()


@check("the checks are a list of sentences, and Enter on one goes to its place")
def _(desk):
    desk.forget()
    desk.press("ctrl+shift+k")
    first = "The minutes of Tuesday, 15 January 2019 are not confirmed yet: they are at “Agreed by chair”."
    desk.until("the first check", lambda: desk.hands() == f"list item “{first}”")
    expect("sentences", [first, "Action A14 has no owner.", "Action A14 has no due date.",
                         "Item 6 Date of next meeting says nothing."], rows(desk, "To look at before…"))
    desk.press("Down")
    desk.until("the second", lambda: desk.hands() == "list item “Action A14 has no owner.”")
    desk.press("Return")
    desk.on_page()
    desk.until("the caret at A14", lambda: "action A14" in desk.status())


@check("no list takes a screen reader away while the caret goes through the items")
def _(desk):
    desk.quiet()
    desk.forget()
    desk.press("Down", "Down", "Down", "Down", "Down", "Down")
    desk.press("ctrl+End")
    desk.until("the last item", lambda: "Item 7 of 7" in desk.status())
    desk.press("Return")
    desk.type("It was not named.")  # And a check goes away.
    desk.until("three checks are left", lambda: desk.search("page tab", "Checks 4") is None)
    desk.quiet()
    away = [event for event in desk.heard if event.type.endswith(("focused", "selection-changed"))]
    expect("told of a focus or a selection elsewhere", [], [e for e in away if e.name != "Minutes"])


@check("the outline lists the items, and Enter goes to one")
def _(desk):
    expect("items", ["1 Apologies", "2 Minutes of the last meeting", "3 Water", "3.1 Rain barrels", "4 Fences",
                     "5 Any other business", "6 Date of next meeting"], rows(desk, "Items of this meeting"))
    desk.forget()
    desk.press("ctrl+1", "F6")
    desk.until("the outline, at the caret's item", lambda: desk.hands() == "list item “1 Apologies”")
    desk.press("Down", "Down")
    desk.until("on an item", lambda: desk.hands() == "list item “3 Water”")
    desk.press("Return")
    desk.until("the caret there", lambda: "Item 3 of 7" in desk.status())


@check("finding says how many there are and which one is shown, and Escape goes back to it")
def _(desk):
    desk.forget()
    desk.press("ctrl+f")
    desk.until("the field", lambda: desk.hands() == "text “Find in these minutes”")
    desk.find("panel", "Find and replace")
    desk.type("meter")
    desk.says("1 of 3")
    desk.press("Return")
    desk.says("2 of 3")
    desk.type("xyz")
    desk.says("was not found")
    desk.press("Escape")
    desk.on_page()
    expect("the field is gone", None, desk.search("text", "Find in these minutes"))
