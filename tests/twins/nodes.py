"""What stands in a document, in one form whatever it was read from: a list of nodes in reading order.

A node is (type, what, panel, words): "heading" with its level, "paragraph" with its role, "entry" with its label,
"cell" with what it is the head of, and so on. Words are a list of (text, look, language, link), look being "", "b", "i"
or "bi". Spaces have no look of their own.
"""
import json
import re
from typing import NamedTuple


class Node(NamedTuple):
    type: str
    what: str = ""
    panel: str = ""
    words: tuple = ()

    @property
    def text(self):
        return "".join(run[0] for run in self.words)


def language_of(tag):
    """Word processors know languages by country; the language alone is compared."""
    return tag.split("-")[0].lower() if re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", tag) else ""


def link_of(link):
    return link if re.match(r"(https?|mailto):", link) else ""


def words_of(runs):
    """The runs of a paragraph, those that are alike joined, without spaces at the ends of lines."""
    letters = []
    for text, look, language, link in runs:
        for letter in text.replace("\u200e", ""):
            style = ("", "", "") if letter.isspace() else (look, language_of(language), link_of(link))
            letters.append((letter, style))
    kept = []
    for place, (letter, style) in enumerate(letters):
        if letter == " ":
            ahead = next((c for c, _ in letters[place:] if c != " "), "\n")
            if ahead == "\n" or not kept or kept[-1][0] == "\n":
                continue
        kept.append((letter, style))
    while kept and kept[0][0] == "\n":
        kept.pop(0)
    while kept and kept[-1][0] == "\n":
        kept.pop()
    words = []
    for letter, style in kept:
        if words and words[-1][1:] == style:
            words[-1] = (words[-1][0] + letter, *style)
        else:
            words.append((letter, *style))
    return tuple(words)


def expected_of(path):
    """What the program says that it wrote."""
    outline = json.loads(path.read_text(encoding="utf-8"))
    nodes = []
    for node in outline["nodes"]:
        words = words_of(node["words"] or [])
        if node["type"] in ("paragraph", "heading") and not words:
            continue
        nodes.append(Node(node["type"], node["what"] or "", node["panel"], words))
    return outline, nodes


def differences(expected, found):
    """The first place where two lists of nodes differ, in words; nothing where they do not."""
    for place, (one, other) in enumerate(zip(expected, found)):
        if one != other:
            before = "".join(f"\n      after {node}" for node in expected[max(0, place - 1):place])
            return f"expected {short(one)}\n      but found {short(other)}{short(before)}"
    if len(expected) != len(found):
        longer, word = (expected, "missing") if len(expected) > len(found) else (found, "too much")
        return f"{word}: {short(longer[min(len(expected), len(found))])}"
    return ""


def short(what):
    text = str(what)
    return text if len(text) < 1500 else text[:1500] + " …"
