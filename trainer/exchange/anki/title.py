"""A title as it stands on a flash card, taken apart: ``LeetCode 1. Two Sum (Easy)``."""

import re
from dataclasses import dataclass

from trainer.domain.problem.problem import Level

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\b(?:leet|neet)code[^\s/]{0,8}/\S+", re.IGNORECASE)
_GAP = re.compile(r"\{\{c[0-9]{1,3}::([^{}]*+)\}\}")
_SITE = re.compile(
    r"[\[(]?(?:leetcode|leet code|lc|problem(?=\s*:))(?![a-z])[\])]?[\s:#.–—-]*", re.IGNORECASE
)
_SITE_BEHIND = re.compile(
    r"(?:\s[–—|-]\s(?:leetcode|neetcode)|[(\[](?:(?:leetcode|lc)[\s#]*|#)([0-9]{1,5})[)\]])$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"[#(\[]{0,2}([0-9]{1,5})(?:\s*[.):\]、]\s*|\s+[–—-]\s+|\s+)(?=\S)")
_NUMBER = re.compile(r"[\s#]*([0-9]{1,5})\.?")
_LEVEL = re.compile(
    r"^[(\[](easy|medium|hard)[)\]]|(?:\s[–—|-])?\s*[(\[](easy|medium|hard)[)\]]$"
    r"|\s[–—|-]\s(easy|medium|hard)$",
    re.IGNORECASE,
)
_LEVELS = {
    **dict.fromkeys(("easy", "e"), Level.EASY),
    **dict.fromkeys(("medium", "med", "med.", "m"), Level.MEDIUM),
    **dict.fromkeys(("hard", "h"), Level.HARD),
}
_LONGEST = 100
_SENTENCE = re.compile(
    r"[?？]$|^(?:given|what|how|why|when|which|explain|describe)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class CardTitle:
    """A title without what stands around it, and what stood there."""

    title: str = ""
    number: int | None = None
    level: Level | None = None


def card_title(text: str) -> CardTitle:
    """Take the first line of a text apart; a sentence or a long line is no title.

    A number before a title needs a sign that it is one, as ``3 Sum`` and ``01 Matrix`` are titles.
    """
    text = _GAP.sub(lambda gap: gap[1].split("::")[0], _ADDRESS.sub("", text))
    line = next(filter(None, map(str.strip, text.split("\n"))), "")
    if len(line) > _LONGEST or _SENTENCE.search(line):
        return CardTitle()
    line, level = _cut(line, _LEVEL)
    line, behind = _cut(line, _SITE_BEHIND)
    without_site = _SITE.sub("", line, count=1) if _SITE.match(line) else line
    is_marked = without_site != line or line.startswith("#")
    title, number = _numbered(without_site, is_marked)
    return CardTitle(title, number or number_in(behind), level_in(level))


def number_in(text: str) -> int | None:
    """Give the number that a text is: ``#200``, ``LC-200``, ``0200``; else ``None``."""
    without_site = _SITE.sub("", text.strip(), count=1)
    found = _NUMBER.fullmatch(without_site)
    return int(found[1]) or None if found else None


def level_in(text: str) -> Level | None:
    """Give the level that a text is, ``None`` where it is none."""
    return _LEVELS.get(text.strip().lower())


def _cut(line: str, pattern: re.Pattern[str]) -> tuple[str, str]:
    """Give a line without what a pattern finds at its rim, and what that says."""
    found = pattern.search(line)
    if found is None:
        return line, ""
    said = next(filter(None, found.groups()), "")
    return (line[: found.start()] + line[found.end() :]).strip(), said


def _numbered(line: str, is_marked: bool) -> tuple[str, int | None]:
    if number := number_in(line):
        return "", number
    found = _NUMBERED.match(line)
    if found is None or not (is_marked or found[0].strip(" ([#0123456789")):
        return line, None
    return line[found.end() :], int(found[1]) or None
