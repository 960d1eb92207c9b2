"""Which problem a cell or a line of a list names: its title, number and link, told apart."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from trainer.domain.importing.table.link_sites import is_leetcode, is_of_a_problem, links_in
from trainer.domain.text import clean_line

_MOST_NAMES = 50
_LONGEST = 2000
_MARKDOWN = re.compile(r"\[([^\[\]\n]{0,300})\]\(\s{0,3}<?([^()\s<>]{0,1000})(?:[^()\n]{0,300})\)")
_WIKI = re.compile(r"\[\[([^\[\]|#\n]{1,300})(?:[#|][^\[\]\n]{0,300})?\]\]")
_ANCHOR = re.compile(
    r"<a\s[^<>]{0,300}?href\s?=\s?[\"']?([^\"'<>\s]{1,1000})[^<>]{0,300}>([^<>]{0,300})</a>", re.I
)
_FORMULA = re.compile(
    r"=\s?HYPERLINK\(\s?\"([^\"]{1,1000})\"\s?(?:[,;]\s?\"([^\"]{0,300})\"\s?)?\)", re.I
)
_BREAK = re.compile(r"<\s?/?\s?br\s?/?\s?>|\n", re.I)
_TAG = re.compile(r"</?[a-z][^<>]{0,100}>", re.I)
_SITE = r"(?:leet\s?code|lc|lt|q|question|problem|prob|no\.?|nr\.?)"
_WITH_NUMBER = re.compile(
    rf"(?:{_SITE}\s?[-:#.]?\s?)?[#№(\[]?\s?(?P<number>\d{{1,4}})\s?[)\]]?"
    rf"(?:\s?[.:)\]、．]\s?|\s?[-–—|]\s|\s|_)\s?(?P<title>\S.*)",
    re.I | re.S,
)
_MARKED = re.compile(rf"(?:{_SITE}\s?[-:#.]?\s?#?|#|№|\[|\()\s?\d", re.I)
_PLAIN_NUMBER = re.compile(
    rf"(?:{_SITE}\s?[-:#.]?\s?)?[#№(\[]?\s?(\d{{1,5}})(?:\.0+)?\s?[.)\]]?", re.I
)
_FILE_NAME = re.compile(r"(\d{1,4})[-_.]+([a-z0-9][a-z0-9_'’(),-]*)(?:\.[a-z]{1,5})?", re.I)
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")
_NUMBER_BEHIND = re.compile(
    r"(\S.*?)\s+[(\[]\s?(?:leet\s?code|lc)?\s?#?\s?(\d{1,4})\s?[)\]]", re.I | re.S
)
_LEVEL_BEHIND = re.compile(r"[(\[](?:easy|medium|med|hard|[emh])[)\]]$", re.I)
_EDGES = ' \t*_`~"“”>•·▪◦|:;,–—✓✔✅☑★☆⭐❌🔴🟡🟢\ufe0f-'
_CLICKED = """
    |link|links|url|here|lc|leetcode|problem|question|open|view|click|click here|go|solve|🔗
    |neetcode|practice|lc link
"""
_TO_CLICK = frozenset(word.strip() for word in _CLICKED.split("|"))
_NO_PREFIX = re.compile(
    r"(?:0?1[ _-]matrix|132[ _-]pattern|24[ _-]game|[24][ _-]keys?[ _-]keyboard|1[ _-]bit[ _-]and"
    r"|\d[ _-]?sum\b)",
    re.I,
)
_HIGHEST = 9999


@dataclass(frozen=True, slots=True)
class Named:
    """What a cell says of which problem is meant; what it does not say is empty."""

    title: str = ""
    number: int | None = None
    link: str = ""
    slug: str = ""

    def __bool__(self) -> bool:
        return bool(self.title or self.link or self.slug or self.number is not None)


@lru_cache(maxsize=16384)
def number_in(text: str) -> int | None:
    """Give LeetCode's number out of ``217``, ``0217``, ``217.0``, ``#217``, ``LC 217``."""
    found = _PLAIN_NUMBER.fullmatch(text[:40].strip())
    number = int(found[1]) if found else 0
    return number if 0 < number <= _HIGHEST else None


def names_in(cell: str) -> Sequence[Named]:
    """Give every problem that a cell names: mostly one, in some tables several with a link each."""
    return _names_in(cell[:_LONGEST])


@lru_cache(maxsize=16384)
def _names_in(cell: str) -> Sequence[Named]:
    linked = _linked(cell)
    if len(linked) > 1:
        return linked[:_MOST_NAMES]
    if linked and linked[0].title:
        return linked
    rest = _unlinked(cell)
    if linked:
        return [replace(_plain(rest), link=linked[0].link)]
    if bare := [link for link in links_in(cell) if is_of_a_problem(link)]:
        if len(set(bare)) > 1:
            return [Named(link=link) for link in dict.fromkeys(bare)][:_MOST_NAMES]
        return [replace(_plain(rest), link=bare[0])]
    named = _plain(rest)
    return [named] if named else []


def link_in(cell: str) -> Named:
    """Give the link, or LeetCode's bare slug, out of a cell of a column of links."""
    urls = links_in(cell)
    if best := _best(urls):
        return Named(link=best)
    words = cell.strip()
    return Named(slug=words) if _SLUG.fullmatch(words[:200]) else Named()


def _linked(cell: str) -> list[Named]:
    """Give a name each for the links of a cell that lead to a judge, or else for its first one."""
    if "[" not in cell and "=" not in cell:
        return []
    pairs = [(found[1], found[2]) for found in _MARKDOWN.finditer(cell)]
    pairs += [(found[2], found[1]) for found in _ANCHOR.finditer(cell)]
    pairs += [(found[2] or "", found[1]) for found in _FORMULA.finditer(cell)]
    pairs += [(found[1], "") for found in _WIKI.finditer(cell)]
    to_judges = [(text, link) for text, link in pairs if is_of_a_problem(link)]
    if not to_judges and pairs and not _BREAK.search(cell):
        to_judges = pairs[:1]
    return [_of_link(text, link) for text, link in (to_judges or pairs)]


def _of_link(text: str, link: str) -> Named:
    is_words = text.strip().lower() not in _TO_CLICK and not links_in(text)
    named = _plain(text) if is_words else Named()
    return replace(named, link=link if links_in(link) and is_of_a_problem(link) else "")


def _unlinked(cell: str) -> str:
    if "](" in cell or "=" in cell:
        for pattern in (_MARKDOWN, _ANCHOR, _FORMULA):
            cell = pattern.sub(" ", cell)
    for link in links_in(cell):
        cell = cell.replace(link, " ")
    if "<" not in cell and "\n" not in cell:
        return cell
    return _TAG.sub(" ", _BREAK.sub(" ", cell))


def _plain(text: str) -> Named:
    """Tell number and title apart; a title that begins with a number of its own keeps it."""
    words = _LEVEL_BEHIND.sub("", clean_line(text).strip(_EDGES)).strip(_EDGES)
    words = words.removeprefix("[ ] ").removeprefix("[x] ").removeprefix("[X] ")
    if not words:
        return Named()
    if (number := number_in(words)) is not None:
        return Named(number=number)
    if _NO_PREFIX.match(words):
        return Named(title=words)
    parts = _FILE_NAME.fullmatch(words) or _WITH_NUMBER.fullmatch(words)
    if parts and int(parts[1]) and not _is_of_title(words, parts[2]):
        return Named(title=_bare(parts[2]), number=int(parts[1]))
    if behind := _NUMBER_BEHIND.fullmatch(words):
        return Named(title=behind[1], number=int(behind[2]) or None)
    return Named(title=words)


def _is_of_title(words: str, rest: str) -> bool:
    """Tell whether the number in front belongs to the title: nothing but digits follows it."""
    return not re.search(r"[^\W\d_]", rest) and not _MARKED.match(words)


def _bare(title: str) -> str:
    return title.strip(_EDGES)


def _best(urls: list[str]) -> str:
    """Give the link that says most: LeetCode's, another judge's, or just the first."""
    ours = [url for url in urls if is_leetcode(url)]
    judges = [url for url in urls if is_of_a_problem(url)]
    return next(iter(ours or judges or urls), "")
