"""What a reader sees of a piece of HTML: its words and lines, without tags.

The time it takes grows with the length of the text whatever stands in it; that of ``html.parser``
grows with its square where tags are not closed.
"""

import re
from html import unescape

_TAG = re.compile(r"<[/!?]?+([a-zA-Z\[-][^\s<>/]*+)?+[^<>]*+>")
_NEW_LINE = frozenset(
    (
        *("address", "article", "blockquote", "br", "dd", "div", "dl", "dt", "hr", "li", "ol", "p"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "pre", "section", "table", "td", "th", "tr", "ul"),
    )
)
_UNSEEN = tuple(
    (re.compile(begin, re.IGNORECASE), re.compile(end, re.IGNORECASE))
    for begin, end in (("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"))
)
_SPACES = re.compile(r"[^\S\n]+")
_LINES = re.compile(r"\n{3,}")


def html_text(html: str, longest: int) -> str:
    """Give the text in the first ``longest`` characters of HTML, lines apart, blanks folded."""
    text = html[:longest]
    if "<" in text:
        for begin, end in _UNSEEN:
            text = _without(text, begin, end)
        text = _TAG.sub(_instead, text)
    text = _SPACES.sub(" ", unescape(text))
    if "\n" not in text:
        return text.strip()
    lines = (line.strip() for line in text.split("\n"))
    return _LINES.sub("\n\n", "\n".join(lines)).strip()


def _without(text: str, begin: re.Pattern[str], end: re.Pattern[str]) -> str:
    """Leave out what stands between two marks, and all after a first one without a second."""
    kept = []
    place = 0
    while found := begin.search(text, place):
        kept.append(text[place : found.start()])
        closed = end.search(text, found.end())
        if closed is None:
            return "".join(kept)
        place = closed.end()
    return "".join((*kept, text[place:]))


def _instead(tag: re.Match[str]) -> str:
    if tag[1] is None and not tag[0].startswith("</"):
        return tag[0]
    return "\n" if (tag[1] or "").lower() in _NEW_LINE else ""
