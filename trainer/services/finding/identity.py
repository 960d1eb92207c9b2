"""Which problem a stranger's entry means: by link, title and number, and never by a likeness alone.

The order that was right on every sample: the slug in a link, if there is such a problem; the title,
letters and digits only; LeetCode's number, if the title does not say otherwise. A title with its
number outweighs a link that leads elsewhere. What is only alike is asked.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from trainer.domain.importing.entry import Entry
from trainer.domain.problem.problem import Origin, Problem
from trainer.domain.problem.typed_name import Link, Site, link_in, typed_name, without_ending
from trainer.services.finding.likeness import Likeness
from trainer.services.finding.word_index import spaced

_MUCH_ALIKE = 88.0
"""With its number right, a title that is at least so much alike is only misspelt."""

_CANDIDATES = 5
_MOST_COMPARED = 1000
"""So many names are compared with all titles; nobody answers as many questions."""

_NEETCODES_OWN = {"partition-string": "partition-labels"}
"""The slugs of NeetCode's that are other problems' on LeetCode."""

_OURS = re.compile(r"leet ?code|neet ?code|^lc$|^$", re.IGNORECASE)
_NEETCODE = re.compile(r"neet ?code", re.IGNORECASE)
_ONCE_MORE = re.compile(r"\s(?:once )?(?:again|(?:2nd|3rd|second|third) time)$", re.IGNORECASE)
"""``LRU Cache again``: no title of a problem ends so."""

_REMARK = re.compile(r"\s*[(\[][^()\[\]]{0,40}[)\]]\s*$")


@dataclass(frozen=True, slots=True)
class Identity:
    """Who is meant: the ``problem``, or ``candidates`` that it may be, or nobody who is known.

    ``elsewhere`` tells that the entry is of another platform, whose names are not LeetCode's.
    """

    problem: Problem | None = None
    candidates: tuple[Problem, ...] = ()
    elsewhere: bool = False


class Identities:
    """Tells which of these problems entries mean; each question is answered once.

    ``problems`` are the learner's, ``others`` published ones besides, ``aliases`` slugs by other
    names.
    """

    def __init__(
        self, problems: Iterable[Problem], others: Iterable[Problem], aliases: Mapping[str, str]
    ) -> None:
        own = tuple(problems)
        self._all, self._own = (*own, *others), len(own)
        self._aliases = aliases
        self._slugs = {it.slug: it for it in self._all}
        self._titles: dict[str, Problem] = {}
        for problem in sorted(self._all, key=_is_of_ones_own):
            for written in (problem.title, problem.slug):
                self._titles.setdefault(letters_of(written), problem)
        self._numbers = {it.number: it for it in reversed(self._all) if it.number is not None}
        self._logged = {letters_of(it.title): it for it in own if it.origin is Origin.LOGGED}
        self._links = {link.address: it for it in own if (link := link_in(it.url))}
        self._answers: dict[tuple[object, ...], Identity] = {}
        self._compared = 0

    def of(self, entry: Entry) -> Identity:
        """Give who an entry means."""
        asked = (entry.title, entry.number, entry.slug, entry.link, entry.site)
        if asked not in self._answers:
            self._answers[asked] = self._found(entry)
        return self._answers[asked]

    def slug(self, name: str) -> Problem | None:
        """Give the problem of a slug, or of another name of it."""
        return self._slugs.get(name) or self._slugs.get(self._aliases.get(name, ""))

    def _found(self, entry: Entry) -> Identity:
        link = link_in(entry.link) if entry.link else None
        if _is_elsewhere(entry, link):
            known = self._links.get(link.address) if link else None
            return Identity(known or self._named_elsewhere(entry), elsewhere=True)
        linked, (titled, number, title) = self._linked(entry, link), self._titled(entry)
        if titled and titled.number is not None and titled.number == number:
            return Identity(titled)
        if linked or titled:
            return Identity(linked or titled)
        numbered = self._numbers.get(number) if number is not None else None
        if numbered and (not title or self._is_misspelt(title, numbered)):
            return Identity(numbered)
        alike = self._alike(_REMARK.sub("", title) or entry.slug.replace("-", " "))
        candidates = dict.fromkeys([*([numbered] if numbered else []), *alike])
        return Identity(candidates=tuple(candidates)[:_CANDIDATES])

    def _linked(self, entry: Entry, link: Link | None) -> Problem | None:
        """Give the problem of the slug in a link, or of the slug itself."""
        slugs = [(link.slug, link.site is Site.NEETCODE)] if link and link.slug else []
        if entry.slug:
            slugs.append((entry.slug.strip().lower(), bool(_NEETCODE.search(entry.site))))
        for slug, is_neetcodes in slugs:
            other_name = self._aliases.get(slug, "")
            if is_neetcodes:
                other_name = _NEETCODES_OWN.get(slug, other_name)
            by_slug, by_alias = self._slugs.get(slug), self._slugs.get(other_name)
            found = by_alias or by_slug if is_neetcodes else by_slug or by_alias
            if found:
                return found
        return self._links.get(link.address) if link else None

    def _titled(self, entry: Entry) -> tuple[Problem | None, int | None, str]:
        """Give the problem of the title, with the number and the title that are left of it."""
        number, title = entry.number, entry.title.strip()
        for written in _spellings(title):
            if found := self._titles.get(letters_of(written)):
                return found, number, title
        name = typed_name(title)
        if name.number is not None and name.title:
            number = name.number if number is None else number
            for written in _spellings(name.title):
                if found := self._titles.get(letters_of(written)):
                    return found, number, name.title
            return None, number, name.title
        if name.number is not None and number is None:
            return None, name.number, ""
        return None, number, title

    def _named_elsewhere(self, entry: Entry) -> Problem | None:
        site = site_of(entry)
        for written in (f"{entry.title} ({site})", entry.title):
            known = self._logged.get(letters_of(written))
            if known and known.number is None:
                return known
        return None

    def _is_misspelt(self, title: str, problem: Problem) -> bool:
        from rapidfuzz import fuzz

        return fuzz.WRatio(spaced(title), spaced(problem.title)) >= _MUCH_ALIKE

    def _alike(self, title: str) -> list[Problem]:
        self._compared += 1
        if self._compared > _MOST_COMPARED:
            return []
        return [self._all[place] for place in self._likeness.places(title, _CANDIDATES)]

    @cached_property
    def _likeness(self) -> Likeness:
        return Likeness([problem.title for problem in self._all], self._own)


def letters_of(title: str) -> str:
    """Give the letters and digits of a title, small: ``Pow(x, n)`` and ``pow(x,_n)`` are one."""
    return "".join(filter(str.isalnum, title.lower()))


def _is_of_ones_own(problem: Problem) -> bool:
    """Tell whether a problem stands in no list, so that its name may be another's: ``twosum``."""
    return problem.origin is Origin.LOGGED and problem.number is None


def site_of(entry: Entry) -> str:
    """Give the platform of an entry in its own words, or else the host of its link."""
    link = link_in(entry.link) if entry.link else None
    return entry.site.strip() or (link.address.split("/")[0] if link else "elsewhere")


def _is_elsewhere(entry: Entry, link: Link | None) -> bool:
    if not _OURS.search(entry.site.strip()):
        return True
    return link is not None and link.site is Site.OTHER and not entry.site.strip()


def _spellings(title: str) -> tuple[str, ...]:
    """Give a title as it is, without a remark at its end, without a file's ending."""
    bare = _REMARK.sub("", title)
    return tuple(dict.fromkeys((title, bare, _ONCE_MORE.sub("", bare), without_ending(title))))
