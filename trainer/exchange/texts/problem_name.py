"""Whether a line of text is likely to name a problem of coding interviews."""

import re

from trainer.domain.importing.entry import Entry
from trainer.domain.importing.table.link_sites import foreign_judge
from trainer.domain.importing.table.named import Named, names_in
from trainer.domain.importing.table.title_words import sounds_like_a_problem
from trainer.domain.problem.typed_name import link_in

_LONGEST = 500
"""A longer line is prose; only so much of it is looked at."""

_LONGEST_TITLE = 90
_NUMBERED = re.compile(
    r"\s*(?:(?:leetcode|lc)[\s#:._-]{0,3}|[#\[(])?[0-9]{1,4}\s{0,2}[.:)\]_–—-]\s{0,3}(?=[^\W_])",
    re.IGNORECASE,
)
_FILE_NAME = re.compile(r"[0-9]{4}-[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]{1,5})?")
_DURATION = re.compile(
    r"[~≈]?\d{1,4}(?:[.:]\d{1,2})?\s?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?)\.?",
    re.IGNORECASE,
)
"""``10 min`` is how long it took, though ``min`` is a word of titles."""

_PROSE = re.compile(r"[.!?;]\s|[.!?;:]$|[`$={}<>\\]|://|\bhttps?\b")


def name_in(line: str) -> Named:
    """Give what a line names first."""
    return next(iter(names_in(line)), Named())


def entry_of(named: Named, *, line: int = 0, file: str = "") -> Entry:
    """Give the entry of a problem that is only named."""
    return Entry(
        file=file,
        line=line,
        title=named.title,
        number=named.number,
        slug=named.slug,
        link=named.link,
        site=foreign_judge(named.link) if named.link else "",
    )


def is_link_of_a_problem(text: str) -> bool:
    """Tell whether a text holds a link to a problem of LeetCode or NeetCode."""
    link = link_in(text[:_LONGEST])
    return link is not None and bool(link.slug)


def surely_names_a_problem(text: str) -> bool:
    """Tell whether a line has a link to a problem, or a number and a title as LeetCode does."""
    if is_link_of_a_problem(text):
        return True
    return bool(_NUMBERED.match(text[:_LONGEST])) and likely_names_a_problem(text)


def likely_names_a_problem(text: str) -> bool:
    """Tell whether a line is short, no prose, and has a word that many titles have."""
    text = text.strip()
    if is_link_of_a_problem(text) or _FILE_NAME.fullmatch(text[:_LONGEST]):
        return True
    if not text or len(text) > _LONGEST_TITLE or _DURATION.fullmatch(text):
        return False
    if _PROSE.search(_NUMBERED.sub("", text)):
        return False
    return sounds_like_a_problem(text)
