"""The properties of a note: its YAML front matter, and lines such as ``Status: Done`` in its text.

Every value comes as the text that stands there: no day, number or truth is made of it, and no
alias is followed deeper than a list. What is no YAML (templates are not) is read line by line.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

_LONGEST_HEAD = 16384
_MOST_VALUES = 50
_LONGEST_VALUE = 1000
_FENCE = re.compile(r"(?:---|\.\.\.)[ \t]*")
_KEY_LINE = re.compile(r"""["']?([^\W\d_][\w ./#?-]{0,60}?)["']?[ \t]*:(?:[ \t]+(.*))?""")
_INLINE = re.compile(
    r"(?:[-*+][ \t]+)?[\[(]?(?:\*\*|__)?([^\W\d_][\w ./#?-]{0,40}?)[ \t]*"
    r"(?:::(?:\*\*|__)?|:(?:\*\*|__)|(?:\*\*|__)::?)[ \t]*([^\s:].*?)[\])]?[ \t]*"
)
_PLACEHOLDER = re.compile(r"\{\{[^{}]*\}\}|<%[^%]*%>")


@dataclass(frozen=True, slots=True)
class Note:
    """A note: its ``properties`` by name as written, its ``text`` below them, from ``line`` on."""

    properties: dict[str, str] = field(default_factory=dict)
    text: str = ""
    line: int = 1
    has_front_matter: bool = False


def note_in(text: str) -> Note:
    """Give a note's front matter and the text under it; without one, all is text."""
    text = text.lstrip("\ufeff")
    head, closed, body = _parted(text)
    if not closed:
        return Note({}, text)
    return Note(_properties(head), body, head.count("\n") + 3 if head else 3, True)


def inline_properties(text: str) -> dict[str, str]:
    """Give the properties in the text of a note: ``Status:: Done``, ``**Date:** 2024-01-05``."""
    lines = (line.strip() for line in text[:_LONGEST_HEAD].split("\n")[:100] if len(line) < 300)
    found = (match for line in lines if (match := _INLINE.fullmatch(line)))
    return {match[1].strip(): _filled(match[2]) for match in reversed([*found])}


def leading_properties(text: str) -> tuple[dict[str, str], str]:
    """Give the lines ``Property: value`` at the beginning of a text, and the text after them."""
    lines = text.lstrip("\n").split("\n")
    found: dict[str, str] = {}
    for number, line in enumerate(lines):
        match = _KEY_LINE.fullmatch(line.strip()[:_LONGEST_VALUE])
        if match is None:
            return found, "\n".join(lines[number:])
        found[match[1].strip()] = _filled(match[2] or "")
    return found, ""


def _parted(text: str) -> tuple[str, bool, str]:
    """Give what stands between two fences at the top, whether there is such, what follows."""
    first, _, rest = text.partition("\n")
    if first.rstrip() != "---":
        return "", False, text
    head = rest[:_LONGEST_HEAD].split("\n")
    for number, line in enumerate(head):
        if _FENCE.fullmatch(line):
            return "\n".join(head[:number]), True, "\n".join(rest.split("\n")[number + 1 :])
    return "", False, text


def _properties(head: str) -> dict[str, str]:
    import yaml

    loader = yaml.CBaseLoader if yaml.__with_libyaml__ else yaml.BaseLoader
    try:
        fields = yaml.load(head, loader)
    except (yaml.YAMLError, ValueError, RecursionError):
        fields = dict(_line_by_line(head))
    if not isinstance(fields, dict):
        return {}
    return {key: _in_words(value) for key, value in fields.items() if isinstance(key, str)}


def _line_by_line(head: str) -> Iterator[tuple[str, str]]:
    for line in head.split("\n"):
        match = _KEY_LINE.fullmatch(line[:_LONGEST_VALUE])
        if match:
            yield match[1].strip(), (match[2] or "").strip().strip("\"'")


def _in_words(value: Any) -> str:
    """Give a value as text, a list as its texts with commas between; what is deeper is nothing."""
    values = value[:_MOST_VALUES] if isinstance(value, list) else [value]
    texts = [_filled(one) for one in values if isinstance(one, str)]
    return ", ".join(text for text in texts if text)


def _filled(text: str) -> str:
    """Give a value without the placeholders of a template."""
    return _PLACEHOLDER.sub("", text[:_LONGEST_VALUE]).strip()
