"""Finding a problem by what a person types: a slug, a number, a link, or a rough title.

The fuzzy part is RapidFuzz's ``WRatio`` over titles.
"""

import re
from collections.abc import Collection, Iterable, Sequence

from trainer.domain.problem.problem import Problem
from trainer.domain.text import clean_line

GOOD_ENOUGH = 60.0
"""Matches scored below this (of 100) are left out."""

ENOUGH = 20
"""With this many problems whose titles hold the text, none are sought that are only alike."""

_TELLING_NOTHING = {"problem", "problems", "description", "solutions", "editorial", "submissions"}
_LINK = re.compile(r"/problems?/([A-Za-z0-9-]+)")


def slug_of(title: str) -> str:
    """Give the slug that a title becomes: ``3Sum!`` -> ``3sum``."""
    return "-".join(re.findall(r"[a-z0-9]+", title.lower()))[:80].strip("-")


def slug_in(text: str) -> str:
    """Give the slug inside a link, or that the text itself amounts to."""
    link = _LINK.search(text)
    return link.group(1).lower() if link else slug_of(text)


def title_in(text: str) -> str:
    """Give the title that a text names: for a link the words of its last telling part."""
    if "://" not in text:
        return clean_line(text)
    parts = [part for part in re.split(r"[/?#]", text.split("://", 1)[1])[1:] if part]
    telling = [part for part in parts if part.lower() not in _TELLING_NOTHING]
    slug = _LINK.search(text)
    words = slug.group(1) if slug else (telling[-1] if telling else "")
    return " ".join(word.capitalize() for word in slug_of(words).split("-") if word)


class Finder:
    """Finds problems among these; what a text is compared with is prepared once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self._problems = tuple(problems)
        self._titles = [problem.title.lower() for problem in self._problems]
        self._slugs = [problem.slug for problem in self._problems]
        self._named: dict[str, tuple[int, ...]] = {}
        self._numbered: dict[str, tuple[int, ...]] = {}
        for place, problem in enumerate(self._problems):
            for name in {problem.slug, *problem.aliases}:
                self._named[name] = (*self._named.get(name, ()), place)
            if problem.number is not None:
                number = str(problem.number)
                self._numbered[number] = (*self._numbered.get(number, ()), place)

    def find(self, text: str, limit: int | None = None) -> list[Problem]:
        """Give the problems that the text may mean, best first; all, as given, for no text."""
        return [self._problems[place] for place in self.places(text)[:limit]]

    def places(self, text: str) -> Sequence[int]:
        """Give where those problems stand among the ones given, the first at 0."""
        wanted = text.strip().lower()
        if not wanted:
            return range(len(self._problems))
        exact, holding = self._exact(wanted), self._holding(wanted)
        certain = list(dict.fromkeys([*exact, *holding]))
        if "://" not in wanted and len(certain) < ENOUGH:
            certain.extend(self._alike(wanted, certain))
        return certain

    def meant(self, text: str) -> Sequence[int]:
        """Give where those stand that have the text in them; where none has, those alike."""
        wanted = text.strip().lower()
        certain = [*self._exact(wanted), *self._holding(wanted)] if wanted else []
        return certain or self.places(text)

    def the_one(self, text: str) -> Problem | None:
        """Give the only problem that the text can mean: an exact match, or the one that has it."""
        wanted = text.strip().lower()
        places = (self._exact(wanted) or self._holding(wanted)) if wanted else []
        return self._problems[places[0]] if len(places) == 1 else None

    def _exact(self, wanted: str) -> list[int]:
        """Give the places of the problems of this name or number."""
        named = self._named.get(slug_in(wanted), ())
        return sorted({*named, *self._numbered.get(wanted.lstrip("#"), ())})

    def _holding(self, wanted: str) -> list[int]:
        """Give the places of the problems with the text inside; titles that begin so come first."""
        slug = slug_in(wanted)
        holding = [
            place
            for place, (title, name) in enumerate(zip(self._titles, self._slugs, strict=True))
            if wanted in title or (slug and slug in name)
        ]
        begins = [place for place in holding if self._titles[place].startswith(wanted)]
        return list(dict.fromkeys([*begins, *holding]))

    def _alike(self, wanted: str, certain: Collection[int]) -> list[int]:
        """Give the places of further problems whose titles are only like the text."""
        from rapidfuzz import fuzz, process

        if len(wanted) < 3:
            return []
        found = process.extract(
            wanted,
            self._titles,
            scorer=fuzz.WRatio,
            limit=ENOUGH + len(certain),
            score_cutoff=GOOD_ENOUGH,
        )
        return [place for _, _, place in found if place not in certain][:ENOUGH]
