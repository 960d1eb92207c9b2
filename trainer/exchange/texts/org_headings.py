"""The headings of a text in Org, each with its keyword, planning line, properties and drawers.

Read line by line, once. Its lists and tables are close to Markdown's, and are told in Markdown.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_LONGEST_LINE = 2000
_HEADING = re.compile(r"(\*{1,20})[ \t]+(\S.*)")
_TAGS = re.compile(r":([\w@#%:]{1,200}):")
_DRAWER = re.compile(r"[ \t]*:([\w-]{1,60}):[ \t]*")
_PROPERTY = re.compile(r"[ \t]*:([\w-]{1,60}):[ \t]+(\S.*)")
_KEYWORDS = re.compile(r"#\+(?:SEQ_|TYP_)?TODO:(.*)", re.IGNORECASE)
_PLANNED = re.compile(r"\b(CLOSED|SCHEDULED|DEADLINE):[ \t]*([\[<][^\]>\n]{1,60}[\]>])")
_LINK = re.compile(r"\[\[([^\[\]]{1,1000})\](?:\[([^\[\]]{1,300})\])?\]")
_COOKIE = re.compile(r"\[#[A-Z0-9]\]|\[[0-9]{0,4}(?:/[0-9]{0,4}|%)\]")
_USUAL = ("TODO", "DONE", "NEXT", "DOING", "WAITING", "STARTED", "CANCELLED", "CANCELED", "HOLD")
_OF_PROBLEMS = ("SOLVED", "ATTEMPTED", "REVIEW", "REVISIT", "STUCK", "FAILED", "AGAIN", "SKIP")


@dataclass(slots=True)
class OrgHeading:
    """A heading: its ``title`` with links as in Markdown, what it has by name in capitals.

    ``drawers`` are those but the properties, with the lines in them; ``text`` is the rest.
    """

    line: int
    level: int
    keyword: str
    title: str
    tags: frozenset[str] = frozenset()
    planned: dict[str, str] = field(default_factory=dict)
    properties: dict[str, str] = field(default_factory=dict)
    drawers: dict[str, list[str]] = field(default_factory=dict)
    text: list[str] = field(default_factory=list)


def org_headings(text: str) -> list[OrgHeading]:
    """Give the headings of a text in their order."""
    keywords = {*_USUAL, *_OF_PROBLEMS, *_own_keywords(text)}
    headings: list[OrgHeading] = []
    drawer = ""
    for number, line in enumerate(text.split("\n"), 1):
        line = line[:_LONGEST_LINE]
        found = _HEADING.fullmatch(line)
        if found:
            headings.append(_heading(number, len(found[1]), found[2], keywords))
            drawer = ""
        elif headings:
            drawer = _take(headings[-1], line, drawer)
    return headings


def _take(heading: OrgHeading, line: str, drawer: str) -> str:
    """Put a line where it belongs; give the drawer that is open after it."""
    mark = _DRAWER.fullmatch(line)
    if mark:
        name = mark[1].upper()
        if name != "END" and not drawer:
            heading.drawers.setdefault(name, [])
        return "" if name == "END" else drawer or name
    if drawer == "PROPERTIES":
        found = _PROPERTY.fullmatch(line)
        if found:
            heading.properties[found[1].upper()] = found[2].strip()
    elif drawer:
        heading.drawers[drawer].append(line)
    elif planned := _PLANNED.findall(line):
        heading.planned.update(planned)
    else:
        heading.text.append(line)
    return drawer


def _heading(line: int, level: int, text: str, keywords: set[str]) -> OrgHeading:
    words, _, last = text.rstrip().rpartition(" ")
    tags = _TAGS.fullmatch(last.lstrip("\t"))
    words = words if tags else text
    keyword, _, rest = words.partition(" ")
    if keyword not in keywords:
        keyword, rest = "", words
    title = " ".join(in_markdown(_COOKIE.sub(" ", rest)).split())
    return OrgHeading(line, level, keyword, title, frozenset(tags[1].split(":") if tags else ()))


def _own_keywords(text: str) -> Iterator[str]:
    for found in _KEYWORDS.finditer(text[:20_000]):
        for word in found[1][:300].replace("|", " ").split():
            yield word.partition("(")[0]


def in_markdown(line: str) -> str:
    """Give a line with its links as Markdown writes them."""
    return _LINK.sub(lambda link: f"[{link[2] or link[1]}]({link[1]})", line)


def lists_in_markdown(text: str) -> str:
    """Give a text in Org as Markdown, line by line, as far as lists and tables go."""
    return "\n".join(_line_in_markdown(line[:_LONGEST_LINE]) for line in text.split("\n"))


def _line_in_markdown(line: str) -> str:
    if heading := _HEADING.fullmatch(line):
        return f"{'#' * min(6, len(heading[1]))} {in_markdown(heading[2])}"
    stripped = line.strip()
    if stripped.startswith("|-"):
        return stripped.replace("+", "|")
    if stripped.startswith(("#+", ":", "CLOSED:", "SCHEDULED:", "DEADLINE:", "CLOCK:")):
        return ""
    return in_markdown(line)
