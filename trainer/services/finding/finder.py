"""Finding a problem by what a person types: by its exact name, by its words, or roughly.

First comes what is named (slug, title, number, link, alias); then titles with all of the words,
whole before begun before inside another word, the learner's problems before published ones, much
listed ones before others; then what is misspelt; and where nothing is, what has half of the words.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from trainer.domain.problem.problem import Problem
from trainer.domain.problem.typed_name import Site, link_in, typed_name
from trainer.domain.text import clean_line
from trainer.services.finding.exact_names import ExactNames, Named
from trainer.services.finding.word_index import INSIDE, MISSPELT, WordIndex, spaced

ENOUGH = 5
"""With this many problems that hold the words of the text, no misspelt ones are sought."""

MOST_ALIKE = 20
"""No more misspelt or similar titles than this are given."""

_LONGEST, _MOST_WORDS = 300, 12

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

    def make_ready(self) -> None:
        """Prepare what a text is compared with, which the first search would do otherwise."""
        self.places("a letter or two")

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
        certain = self._certain(wanted)
        if len(certain) < ENOUGH:
            alike = self._ranked(self._index.roughly(_words(wanted)))
            certain = list(dict.fromkeys([*certain, *alike[:MOST_ALIKE]]))
        return certain

    def meant(self, text: str) -> Sequence[int]:
        """Give where those stand that have the text in them; where none has, those alike."""
        wanted = text.strip().lower()
        if not wanted or link_in(wanted):
            return self.places(wanted)
        return self._certain(wanted) or self.places(text)

    def fits(self, text: str, first: Problem) -> bool:
        """Tell whether what is found first for a text is likely meant, not only the best there is.

        It is if it is named, has the text in its title, or is much like it.
        """
        wanted, title = text.strip().lower(), first.title.lower()
        if link_in(wanted) or self._certain(wanted):
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

    def _certain(self, wanted: str) -> list[int]:
        """Give the places of what the text names, then of what has its words or itself inside."""
        named, held = self.named(wanted), self._ranked(self._index.holding(_words(wanted)))
        number = typed_name(wanted).number
        numbered = () if named.agreeing or number is None else self.named(str(number)).places
        return list(dict.fromkeys([*named.places, *numbered, *(held or self._holding(wanted))]))

    def _ranked(self, costs: Mapping[int, int]) -> list[int]:
        """Give these places, best first."""
        likelier, known = self._likelier, self._known
        keys = [
            ((cost >= INSIDE) + cost // MISSPELT, at >= known, cost, likelier[at], at)
            for at, cost in costs.items()
        ]
        return [key[-1] for key in sorted(keys)]

    @cached_property
    def _index(self) -> WordIndex:
        places = {problem.slug: place for place, problem in enumerate(self._problems)}
        aliases = [
            *((alias, at) for at, it in enumerate(self._problems) for alias in it.aliases),
            *((alias, places[slug]) for alias, slug in self._aliases.items() if slug in places),
        ]
        titles = [spaced(problem.title) for problem in self._problems]
        return WordIndex(titles, ((spaced(alias), at) for alias, at in aliases))

    @cached_property
    def _likelier(self) -> list[int]:
        """The rank of each problem: those on many lists, and with few words, are likelier meant."""
        weights = [(-len(it.lists), it.title.count(" ")) for it in self._problems]
        ranks = {weight: rank for rank, weight in enumerate(sorted(set(weights)))}
        return [ranks[weight] for weight in weights]


def _words(wanted: str) -> str:
    """Give the words of a text, not more than one looks for."""
    return " ".join(spaced(wanted[:_LONGEST]).split()[:_MOST_WORDS])
