"""The mouse is never needed."""
from checks import check, expect

# These have their keys inside what Tab comes to.
INSIDE = {"list item", "menu item", "page tab", "panel", "table cell", "tree item", "label"}


def stops(desk):
    return {f"{node.get_role_name()} “{node.get_name()}”" for node in desk.walk()
            if desk.has(node, "focusable") and desk.has(node, "sensitive") and node.get_role_name() not in INSIDE
            and node.get_parent().get_role_name() != "combo box"}


def walk_by(desk, key, most=60):
    """Presses the key until it comes round; all that was told to have the keys meanwhile."""
    desk.quiet()
    start = desk.hands()
    desk.forget()
    for _ in range(most):
        seen = len(desk.heard)
        desk.press(key)
        desk.until(f"{key} goes on from {desk.hands() or start}", lambda seen=seen: any(
            event.type.endswith("focused") and event.detail[0] for event in desk.heard[seen:]))
        if desk.hands() == start:
            break
    desk.quiet()
    came = [event for event in desk.heard if event.type.endswith("focused") and event.detail[0]]
    expect(f"{key} comes round to where it began", start, f"{came[-1].role} “{came[-1].name}”")
    return {f"{event.role} “{event.name}”" for event in came}


@check("Tab comes to everything on the meeting page, and round")
def _(desk):
    expect("not reached by Tab", set(), stops(desk) - walk_by(desk, "Tab"))


@check("Shift+Tab does the same backwards")
def _(desk):
    expect("not reached by Shift+Tab", set(), stops(desk) - walk_by(desk, "shift+Tab"))


@check("F6 and Shift+F6 walk the panes, and come round to the page")
def _(desk):
    for key in ("F6", "shift+F6"):
        came = walk_by(desk, key)
        for pane in ("Meetings", "Items of this meeting", "Actions and people", "Send to chair"):
            expect(f"{key} comes to “{pane}”", True, any(f"“{pane}”" in one for one in came))


@check("Tab comes to everything on the actions page, and round")
def _(desk):
    desk.press("ctrl+2")
    desk.until("a row has the keys", lambda: desk.hands().startswith("table cell"))
    desk.press("ctrl+f")
    desk.until("the filter", lambda: desk.hands() == "combo box “Whose”")
    expect("not reached by Tab", set(), stops(desk) - walk_by(desk, "Tab"))


@check("a whole job by keys: item, sentence, decision, action, attendance, next step")
def _(desk):
    desk.press("ctrl+End")
    desk.until("the end of the page", lambda: desk.caret() == len(desk.text()))
    desk.press("ctrl+Return")
    desk.until("a title to type", lambda: desk.lines()[-1].startswith("7\t"))
    desk.type("Sheds")
    desk.press("Return")
    desk.type("The roof of the shed leaks.")
    desk.press("Return")
    desk.type("d to mend it before winter")
    desk.press("Return")
    desk.type("a JH to buy felt by 1 May")
    desk.press("Return")
    desk.until("all of it on the page", lambda: desk.lines()[-5:-1] == [
        "7\tSheds", "The roof of the shed leaks.", "Agreed to mend it before winter", "A15\tJH buy felt 1 May"])
    desk.press("ctrl+t", "End", "Home")
    desk.until("the roll", lambda: desk.hands() == "list item “Ada Marsh, Present”")
    desk.press("Escape")
    desk.on_page()
    desk.press("ctrl+shift+Return")
    desk.find("label", "Step 3 of 6: With chair")
    desk.until("it is in the book", lambda: "All changes saved" in desk.status())
