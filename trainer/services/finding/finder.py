"""Finding a problem by what a person types: by its exact name, by a part of it, or roughly.

The fuzzy part is RapidFuzz's ``WRatio`` over titles.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property

from trainer.domain.problem.problem import Problem
from trainer.domain.problem.typed_name import Site, link_in, typed_name
from trainer.domain.text import clean_line
from trainer.services.finding.exact_names import ExactNames, Named

GOOD_ENOUGH = 60.0
"""Matches scored below this (of 100) are left out."""

ENOUGH = 20
"""With this many problems whose titles hold the text, none are sought that are only alike."""

_MUCH_ALIKE, _MUCH_OF_IT = 85.0, 90.0
"""A title fits a text if their words are so much alike, or if so much of the text is in it."""

_TELLING_NOTHING = {
    *("problem", "problems", "description", "question", "solution", "solutions"),
    *("editorial", "submissions"),
}


def title_in(text: str) -> str:
    """Give the title that a text names: for a link alone the words of its last telling part."""
    name = typed_name(text)
    if name.link is None or name.whole:
        return clean_line(name.whole)
    parts = [part for part in name.link.address.split("?")[0].split("/")[1:] if part]
    telling = [part for part in parts if part.lower() not in _TELLING_NOTHING]
    words = re.findall(r"[a-z0-9]+", telling[-1].lower()) if telling else []
    return clean_line(" ".join(word.capitalize() for word in words))


class Finder:
    """Finds problems among these; what a text is compared with is prepared once.

    ``others`` are found too, after them: of two with one name, the one of ``problems`` is meant.
    ``aliases`` gives slugs by other names.
    """

    def __init__(
        self,
        problems: Iterable[Problem],
        others: Iterable[Problem] = (),
        aliases: Mapping[str, str] | None = None,
    ) -> None:
        known = tuple(problems)
        self._problems = (*known, *others)
        self._known, self._aliases = len(known), aliases or {}

    def find(self, text: str, limit: int | None = None) -> list[Problem]:
        """Give the problems that the text may mean, best first; all, as given, for no text."""
        return [self._problems[place] for place in self.places(text)[:limit]]

    def places(self, text: str) -> Sequence[int]:
        """Give where those problems stand among the ones given, the first at 0."""
        wanted = text.strip().lower()
        if not wanted:
            return range(len(self._problems))
        if link_in(wanted):
            return self._linked(wanted)
        certain = list(dict.fromkeys([*self.named(wanted).places, *self._holding(wanted)]))
        if len(certain) < ENOUGH:
            certain.extend(self._alike(wanted, certain))
        return certain

    def meant(self, text: str) -> Sequence[int]:
        """Give where those stand that have the text in them; where none has, those alike."""
        wanted = text.strip().lower()
        if not wanted or link_in(wanted):
            return self.places(wanted)
        certain = [*self.named(wanted).places, *self._holding(wanted)]
        return list(dict.fromkeys(certain)) or self.places(text)

    def fits(self, text: str, first: Problem) -> bool:
        """Tell whether what is found first for a text is likely meant, not only the best there is.

        It is if it is named, has the text in its title, or is much like it.
        """
        wanted, title = text.strip().lower(), first.title.lower()
        if link_in(wanted) or self.named(wanted).places or self._holding(wanted):
            return True
        from rapidfuzz import fuzz

        alike, inside = fuzz.token_set_ratio(wanted, title), fuzz.partial_ratio(wanted, title)
        return alike >= _MUCH_ALIKE or inside >= _MUCH_OF_IT

    def named(self, text: str) -> Named:
        """Give the problems that the text names, by slug, title, number or link."""
        return self._names.named(text)

    def problem(self, place: int) -> Problem:
        """Give the problem at this place."""
        return self._problems[place]

    def has(self, slug: str) -> bool:
        """Tell whether a problem has this slug."""
        return self._names.has(slug)

    def the_one(self, text: str) -> Problem | None:
        """Give the only problem that the text can mean: the one it names, or the one that has it.

        A link or a number means what it names, or nothing.
        """
        named, name = self.named(text), typed_name(text)
        places: Sequence[int] = named.places if named.certain else ()
        if not (named.places or name.link or name.number is not None or not name.whole):
            places = self._holding(name.whole.lower())
        return self._problems[places[0]] if len(places) == 1 else None

    @cached_property
    def _names(self) -> ExactNames:
        return ExactNames(self._problems, self._known, self._aliases)

    @cached_property
    def _titles(self) -> list[str]:
        return [problem.title.lower() for problem in self._problems]

    def _linked(self, wanted: str) -> Sequence[int]:
        """Give what a link names; of a page elsewhere, what has its words for a title."""
        places, link = self.named(wanted).places, link_in(wanted)
        if places or link is None or link.site is not Site.OTHER:
            return places
        return self.named(title_in(wanted)).places

    def _holding(self, wanted: str) -> list[int]:
        """Give the places of the problems with the text inside, the known ones first.

        Of these and of the others, titles that begin so come first.
        """
        slug = "-".join(re.findall(r"[a-z0-9]+", wanted))
        holding = [
            place
            for place, (title, problem) in enumerate(zip(self._titles, self._problems, strict=True))
            if wanted in title or (slug and slug in problem.slug)
        ]
        return sorted(
            holding,
            key=lambda at: (at >= self._known, not self._titles[at].startswith(wanted), at),
        )

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
