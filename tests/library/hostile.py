"""Families of text that are meant to hurt whoever reads them, each as large as a file may be.

Most were found to make Python-Markdown or another reader of Markdown slow, deep or wrong; some aim
at our own parser; the last ones try to act in the reader's browser.
"""

from __future__ import annotations

from tests.library.samples import FRONT, broken
from workbook.library.parsing import MAX_BYTES, MAX_LINES

_HOLE = "@@"
_NOT_FOR = "not_for: Leave it when you are tired."
_HELP = broken("Help for the question.", _HOLE)
_NOTE = broken("A note that no partner reads.", f"{_HOLE}")


def filled(unit: str, frame: str = _HELP) -> str:
    """The frame with as many copies of `unit` in its hole as the limits of a file allow."""
    room = MAX_BYTES - len(frame.encode()) + len(_HOLE)
    copies = room // len(unit.encode())
    if "\n" in unit:
        lines = MAX_LINES - frame.count("\n") - 1
        copies = min(copies, lines // unit.count("\n"))
    return frame.replace(_HOLE, unit * copies)


def _rising(sign: str, end: str, frame: str = _HELP) -> str:
    """Lines that begin with one sign more each, until the file is full."""
    room, lines = MAX_BYTES - len(frame.encode()), []
    while room > 0:
        lines.append(sign * len(lines) + end)
        room -= len(lines[-1].encode()) + 1
    return frame.replace(_HOLE, "\n".join(lines[:-1]))


def _boxed(unit: str, head: str = "long text") -> str:
    return filled(unit, f"{FRONT}# T\n\n## Question?\n\n```answer it\n{head}{_HOLE}\n```\n")


SLOW_OR_DEEP: dict[str, str] = {
    "open brackets": filled("["),
    "open images": filled("!["),
    "closed brackets": filled("[]"),
    "brackets on lines": filled("[\n"),
    "images without an end": filled("![a]("),
    "links without an end": filled("[a]("),
    "links in links": filled("[" * 6_000 + "](a)" * 6_000),
    "a link of brackets": filled("(", _HELP.replace(_HOLE, f"[a]({_HOLE}")),
    "titles without an end": filled('[a](b "'),
    "definitions": filled("[a]: b\n"),
    "uses of a definition": filled("[a]", _HELP.replace(_HOLE, f"[a]: b\n\n{_HOLE}")),
    "hyphens": filled("- "),
    "hyphens in pairs": filled("- - "),
    "rules": filled("* * *\n"),
    "rules on one line": filled("* * * "),
    "underlines": filled("=\n"),
    "stars": filled("*"),
    "stars and letters": filled("*a "),
    "stars and underlines": filled("*a_ "),
    "emphasis in emphasis": filled("*a **a "),
    "backticks": filled("` "),
    "more and more backticks": _rising("`", " ").replace("\n", " "),
    "tildes": filled("~~~~a\n"),
    "quotes in quotes": _rising(">", " a"),
    "quotes on one line": filled("> "),
    "lists in lists": _rising("    ", "- a"),
    "numbers": filled("1. "),
    "numbers on lines": filled("1. a\n\n"),
    "lists that change": filled("- a\n1. b\n"),
    "lazy lines": filled("b\n", _HELP.replace(_HOLE, f"> a\n{_HOLE}")),
    "headings": filled("### a\n"),
    "tables": filled("|a"),
    "backslashes": filled("\\"),
    "entities": filled("&a"),
    "numbers of characters": filled("&#"),
    "angle brackets": filled("<a "),
    "attributes": filled("<a b='"),
    "comments": filled("<!--"),
    "character data": filled("<![CDATA["),
    "automatic links": filled("<a:"),
    "stash marks": filled("\x02klzzwxh:0000\x03"),
    "spaces": filled(" "),
    "tabs on lines": filled("\t\n"),
    "empty lines": filled("\n"),
    "lines from right to left": filled("\u202e"),
    "four bytes": filled("\U0001f600"),
    "marks on letters": filled("a\u0301\u0323"),
}

AT_THE_PARSER: dict[str, str] = {
    "a heading of brackets": filled("[a](", broken("## How was it?", f"## {_HOLE}")),
    "a heading of stars": filled("*_", broken("## How was it?", f"## {_HOLE}")),
    "words in an example": filled("you never ", broken("An example for everybody.", _HOLE)),
    "lines in an example": filled(
        "> You should!\n", broken("> An example for everybody.\n", _HOLE)
    ),
    "paragraphs in an example": filled(
        "> **A:** You!\n>\n", broken("> An example for everybody.\n", _HOLE)
    ),
    "callout marks": filled("> [!CARE]\n"),
    "callout marks in a note": filled("[! ", _NOTE),
    "backticks in a note": filled("`` ` ", _NOTE),
    "boxes": filled("## Q\n```answer a\nyes no\n```\n"),
    "fences": filled("```answer a\n"),
    "flags": _boxed(", required"),
    "options": _boxed("\n- a: A", "choose one"),
    "settings": _boxed("\nif: a is b"),
    "distances": _boxed("a to b 1, ", "choose one\n- a: A\n- b: B\ndistances: "),
    "slots": filled("{you.limit}", broken("{you.limit}", _HOLE)),
    "open slots": filled("{", broken("{you.limit}", _HOLE)),
    "lists in front matter": filled("[", broken(_NOT_FOR, f"covers: {_HOLE}")),
    "keys in front matter": filled("a: 1\n", broken(_NOT_FOR, f"{_NOT_FOR}\n{_HOLE}")),
    "aliases in front matter": filled("*a ", broken(_NOT_FOR, f"covers: &a [{_HOLE}]")),
}

ACTING = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<a href='javascript:alert(1)'>x</a>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java&#115;cript:alert(1))",
    "[x](\njavascript:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](//evil.example)",
    "[x](https://a.example 'onmouseover=alert(1)')",
    "![x](https://evil.example/pixel.png)",
    "<javascript:alert(1)>",
    "[x][y]\n\n[y]: javascript:alert(1)",
    "<style>*{display:none}</style>",
    "<iframe src='https://evil.example'></iframe>",
    "```html onclick=x\n<script>alert(1)</script>\n```",
    "```{.a onclick=alert(1)}\nx\n```",
    "<!-- --><script>alert(1)</script>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<form action=x><input></form>",
    "\\<script>alert(1)</script>",
    "&lt;script&gt;",
)
