"""What is told while somebody types and captures."""
from checks import check, expect

ACTION = "a PV to ask for a price by 4 Feb"


def go_to_a_new_line(desk):
    desk.put_caret("Two barrels leak.", at_end=True)
    desk.press("Return")
    desk.until("a new line", lambda: "leak.\n\n" in desk.text())
    desk.forget()


@check("each letter that is typed is told, and nothing else takes the focus")
def _(desk):
    go_to_a_new_line(desk)
    desk.quiet()
    desk.forget()
    desk.type("Both will be mended.")
    desk.until("the sentence on the page", lambda: "Both will be mended." in desk.text())
    desk.until("it is in the book", lambda: "All changes saved" in desk.status())
    desk.quiet()
    told = [event for event in desk.heard if event.name == "Minutes"]
    expect("letters", "Both will be mended.", "".join(e.data for e in told if e.type.endswith("text-changed:insert")))
    expect("taken away", [], [e for e in told if e.type.endswith("text-changed:delete")])
    expect("focus went elsewhere", [], [e for e in desk.heard if e.type.endswith("focused")])


@check("letters and words that are taken away are told, and not as spaces")
def _(desk):
    desk.put_caret("Two barrels leak.", at_end=True)
    desk.forget()
    desk.press("BackSpace")
    desk.until("the full stop told", lambda: removed(desk) == ["."])
    desk.press("ctrl+BackSpace")
    desk.until("the word told", lambda: removed(desk) == [".", "leak"])
    desk.press("Home", "Delete")
    desk.until("the letter told", lambda: removed(desk) == [".", "leak", "T"])
    desk.press("ctrl+z")
    desk.until("the sentence again", lambda: "Two barrels leak." in desk.lines())


@check("what a capture takes away is told in its words at the end of the page, too")
def _(desk):
    desk.put_caret("Date of next meeting", at_end=True)
    desk.press("Return")
    desk.type("a JH to buy felt")
    desk.until("the words", lambda: desk.lines()[-1] == "a JH to buy felt")
    desk.forget()
    desk.press("Return")
    desk.until("the row", lambda: "A15\tJH buy felt" in desk.lines())
    desk.until("the words told", lambda: any("a JH to buy felt" in words for words in removed(desk)))


def removed(desk):
    return [event.data for event in desk.heard if event.type.endswith("text-changed:delete") and event.name == "Minutes"]


@check("what Enter will make is said before, and what it made after")
def _(desk):
    go_to_a_new_line(desk)
    desk.type(ACTION)
    desk.says("Enter makes action A15 · PV · 4 Feb")
    desk.until("the hint in the status bar, to be read again", lambda: "Enter makes action A15" in desk.status())
    desk.forget()
    desk.press("Return")
    desk.says("Action A15 added. Ctrl+Z turns it back into text.")
    desk.until("the row on the page", lambda: "A15\tPV ask for a price 4 Feb" in desk.lines())
    desk.told("text-changed:insert", "Minutes")
    expect("a screen reader stays on the page", [], [e for e in desk.heard if e.type.endswith("focused")])
    desk.forget()
    desk.press("ctrl+z")
    desk.says("Undone: Action A15")
    desk.until("the words again", lambda: ACTION in desk.lines())


@check("it is said when the hands rest, not while they type: the next key would cut it short")
def _(desk):
    go_to_a_new_line(desk)
    desk.type("d to mend both of them before the winter comes, and the tap", 20)
    desk.says("Enter makes a decision: Agreed")
    letters = [at for at, event in enumerate(desk.heard) if event.type.endswith("text-changed:insert")]
    said = [at for at, event in enumerate(desk.heard) if event.is_announcement()]
    expect("said once, behind the last letter", (1, True), (len(said), said[0] > letters[-1]))


@check("a decision is said before it is made")
def _(desk):
    capture(desk, "d to mend both", "Enter makes a decision: Agreed", "Agreed to mend both")
    desk.says("Decision “Agreed” added.")


@check("a bullet is said before it is made")
def _(desk):
    capture(desk, "- the blue one", "Enter makes a bullet", "•\tthe blue one")


@check("an item is said before it is made, and then stands in the outline")
def _(desk):
    capture(desk, "i Sheds", "Enter makes item 3.2", "3.2\tSheds")
    desk.says("Item 3.2 added.")
    desk.until("the item in the outline", lambda: desk.search("list item", "Sheds"))
    desk.until("the place", lambda: "Item 5 of 8" in desk.status())


def capture(desk, typed, said, line):
    go_to_a_new_line(desk)
    desk.type(typed)
    desk.says(said)
    desk.press("Return")
    desk.until(f"“{line}” on the page", lambda: line in desk.lines())


@check("a name that is offered is said when the hands rest, and Tab puts it in")
def _(desk):
    go_to_a_new_line(desk)
    desk.type("Thanks to Lorna R")
    desk.says("Tab Lorna Reeve")
    desk.forget()
    desk.press("Tab")
    desk.until("the name on the page", lambda: "Thanks to Lorna Reeve" in desk.lines())
    desk.told("text-changed:insert", "Minutes")


@check("what comes with the caret alone is not read out: it would cut short the line")
def _(desk):
    desk.put_caret("Mira Tolland told", at_end=False)
    desk.quiet()
    desk.forget()
    desk.press("End")
    desk.until("an offer in the status bar, or none", lambda: desk.caret() > 0)
    desk.press("Down", "Down", "End", "Down", "End")
    desk.quiet()
    expect("said", [], desk.announced())


@check("a standard phrase is offered, written and its blanks told as selections")
def _(desk):
    go_to_a_new_line(desk)
    desk.type("apol")
    desk.says("Tab Apologies were received from [names].")
    desk.press("Tab")
    desk.until("the blank is selected", lambda: desk.selected() == "[names]")
    desk.type("Lorna Reeve")
    desk.until("the phrase", lambda: "Apologies were received from Lorna Reeve." in desk.lines())


@check("a wrong word: F7 says it and offers what could be meant")
def _(desk):
    desk.put_caret("Two barrels")
    desk.until_with("the spelling menu", "F7", lambda: desk.hands() == "menu item “fence”")
    desk.told("showing", "Spelling: “fenze”")
    desk.until("the wrong word selected", lambda: desk.selected() == "fenze")
    desk.press("Escape")
    desk.on_page()
