"""A line of Markdown as a widget of one line shows it: code in colour, its marks left out."""

from __future__ import annotations

import re

from textual.content import Content

from trainer.domain.text import clean_line

_MARKED = re.compile(r"(`+)(?P<code>.+?)\1|\*\*(?P<strong>[^*]+)\*\*|\*(?P<title>[^*\s][^*]*)\*")
_STYLES = {"code": "bold $secondary", "strong": "bold", "title": "italic"}
_LONGEST = 1_000


def inline(text: str, style: str = "") -> Content:
    """Give a line of Markdown, what is not marked in this style."""
    line, parts, end = clean_line(text, _LONGEST), [], 0
    for marked in _MARKED.finditer(line):
        kind = marked.lastgroup or "code"
        parts += [(line[end : marked.start()], style), (marked[kind].strip(), _STYLES[kind])]
        end = marked.end()
    return Content.assemble(*parts, (line[end:], style))
