"""Which problem a note of Anki is about: by its links, slug, title, number and tags."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from trainer.domain.importing.entry import Entry
from trainer.domain.problem.typed_name import link_in
from trainer.exchange.anki.collection import Note
from trainer.exchange.anki.fields import Fields, Role
from trainer.exchange.anki.title import CardTitle, card_title, level_in, number_in
from trainer.exchange.html_text import html_text

_LINK = re.compile(
    r"(leetcode\.com|leetcode\.cn|leetcode-cn\.com|neetcode\.io)/(?:contest/[\w-]{1,80}/)?"
    r"problems?/([a-z0-9-]{1,200})",
    re.IGNORECASE,
)
_JUDGES = re.compile(
    "codeforces|codechef|hackerrank|hackerearth|atcoder|spoj|geeksforgeeks|interviewbit|cses"
    "|kattis|algoexpert|topcoder|codewars|exercism|adventofcode|projecteuler"
)
_SLUG = re.compile(r"(?:\S*/)?problems?/([a-z0-9-]+)(?:[/?#]\S*)?|/?([a-z0-9-]+)/?", re.IGNORECASE)
_TAG = re.compile(r"(?:leetcode|neetcode|lc|problem|slug)(?:::|[-_:])([a-z0-9-]+)", re.IGNORECASE)
_OTHER_NUMBERS = "lintcode"
_MAY_ASK = (Role.TITLE, Role.LINK, Role.NUMBER, Role.OTHER)
_LOOKED_INTO = 2_000
_LINKS_WITHIN = 100_000
_LINKS_AT_MOST = 20
_NOTE_AT_MOST = 2_000


@dataclass(frozen=True, slots=True)
class Named:
    """What a note says of a problem, as an entry without a day.

    ``surely`` tells that a link or a slug names the problem; a title alone may be that of anything.
    """

    entry: Entry
    surely: bool


def named(note: Note) -> Named:
    """Give which problem a note is about, as far as it says so, and what the learner noted."""
    fields = Fields(note)
    title = _title(fields)
    slug = _slug(fields)
    link = _link(fields, bool(slug))
    of_tags = _of_tags(note) if not (slug or link) else CardTitle()
    if not (slug or link or title.title):
        link = _first_link(fields.of(Role.ABOUT))
    slug = slug or of_tags.title
    number = title.number or _number(fields) or of_tags.number
    why_not = "" if slug or link or title.title or number else "names no problem"
    if not slug and _compares(fields):
        why_not = "names several problems"
    entry = Entry(
        line=note.line,
        title=title.title,
        number=None if _OTHER_NUMBERS in f"{note.type.name} {note.deck}".lower() else number,
        slug=slug,
        link=link,
        level=level_in(_line(fields, Role.LEVEL)) or title.level,
        pattern=_line(fields, Role.PATTERN),
        note=_own_note(fields),
        source_id=note.guid,
        why_not=why_not,
    )
    return Named(entry, bool(slug or link or of_tags.number) and not why_not)


def _own_note(fields: Fields) -> str:
    """Give what the learner noted, where a field is clearly for that; at most 2,000 characters."""
    written = (html_text(it, 4 * _NOTE_AT_MOST) for it in fields.of(Role.OWN_NOTE))
    return "\n\n".join(filter(None, islice(written, 4)))[:_NOTE_AT_MOST]


def _title(fields: Fields) -> CardTitle:
    """Give the title: of a field that is for it, else of the first field, if that asks."""
    for field in fields.of(Role.TITLE):
        if (found := card_title(html_text(field, _LOOKED_INTO))) != CardTitle():
            return found
    asks = fields.first_is in _MAY_ASK
    return card_title(html_text(fields.first, _LOOKED_INTO)) if asks else CardTitle()


def _number(fields: Fields) -> int | None:
    found = (number_in(_first_line(field)) for field in fields.of(Role.NUMBER))
    return next(filter(None, found), None)


def _slug(fields: Fields) -> str:
    return next(filter(None, map(_slug_in, fields.of(Role.SLUG))), "")


def _slug_in(field: str) -> str:
    found = _SLUG.fullmatch(_first_line(field))
    return (found[1] or found[2]).lower() if found else ""


def _link(fields: Fields, has_slug: bool) -> str:
    """Give the link that a note is known by; one in a field for links counts before all others."""
    if link := _first_link(fields.of(Role.LINK, Role.TITLE)):
        return link
    for slug in filter(None, map(_slug_in, fields.of(Role.NEETCODE_SLUG))):
        return f"https://neetcode.io/problems/{slug}"
    for field in fields.of(Role.LINK):
        elsewhere = link_in(html_text(field, _LOOKED_INTO))
        if elsewhere and _JUDGES.search(elsewhere.address):
            return elsewhere.text
    return "" if has_slug else _first_link(fields.of(Role.OTHER, Role.OWN_NOTE))


def _first_link(among: Iterable[str]) -> str:
    found = (_LINK.search(field[:_LINKS_WITHIN]) for field in among if "/problem" in field)
    return next((f"https://{it[1]}/problems/{it[2]}".lower() for it in found if it), "")


def _compares(fields: Fields) -> bool:
    """Tell whether the question itself links to several problems, and so is about none of them."""
    if fields.first_is not in _MAY_ASK or fields.first.count("/problem") < 2:
        return False
    found = islice(_LINK.finditer(fields.first[:_LINKS_WITHIN]), _LINKS_AT_MOST)
    return len({it[2].lower() for it in found if it[1].lower().startswith("leetcode")}) > 1


def _of_tags(note: Note) -> CardTitle:
    """Give the slug or number in a tag such as ``leetcode::two-sum`` or ``LC-1``."""
    for tag in note.tags[:_LINKS_AT_MOST]:
        found = _TAG.search(tag[:_LOOKED_INTO])
        if found and found[1].isdigit() and len(found[1]) < 6:
            return CardTitle("", int(found[1]))
        if found and "-" in found[1]:
            return CardTitle(found[1].lower())
    return CardTitle()


def _line(fields: Fields, role: Role) -> str:
    return _first_line(next(fields.of(role), ""))


def _first_line(field: str) -> str:
    return html_text(field, _LOOKED_INTO).split("\n")[0][:200]
