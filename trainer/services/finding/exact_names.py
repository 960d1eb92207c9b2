"""What names a problem exactly: a link, a slug, a title however it is written, a number."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from trainer.domain.problem.problem import Problem
from trainer.domain.problem.title import key_of
from trainer.domain.problem.typed_name import Link, Site, TypedName, typed_name, without_ending

Places = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """Where the problems stand that a text names, and whether all of the text agrees.

    ``2. Two Sum`` names two, and ``1. Odd Jobs`` only one, but neither for certain.
    """

    places: Places = ()
    agreeing: bool = True

    @property
    def certain(self) -> bool:
        """Whether the text can mean one problem only."""
        return self.agreeing and len(self.places) == 1


class ExactNames:
    """The names of these problems; of two with one name, one of the first ``known`` is meant.

    ``aliases`` gives slugs by other names, besides those that the problems carry.
    """

    def __init__(self, problems: Sequence[Problem], known: int, aliases: Mapping[str, str]) -> None:
        self._problems, self._known = problems, known
        self._slugs = {problem.slug: place for place, problem in enumerate(problems)}
        self._titles: defaultdict[str, list[int]] = defaultdict(list)
        self._numbers: defaultdict[int, list[int]] = defaultdict(list)
        self._aliases = {
            alias: self._slugs[slug] for alias, slug in aliases.items() if slug in self._slugs
        }
        for place, problem in enumerate(problems):
            key, slug_key = key_of(problem.title), problem.slug.replace("-", "")
            self._titles[key].append(place)
            if slug_key != key:
                self._titles[slug_key].append(place)
            if problem.number is not None:
                self._numbers[problem.number].append(place)
            if problem.aliases:
                self._aliases.update(dict.fromkeys(problem.aliases, place))
        self._alias_keys = {key_of(alias): place for alias, place in self._aliases.items()}
        self._addresses = dict(self._own_addresses())

    def named(self, text: str) -> Named:
        """Give what a text names."""
        name = typed_name(text)
        if name.link is not None:
            return self._linked(name, name.link)
        return self._called(name) if name.whole else Named()

    def has(self, slug: str) -> bool:
        """Tell whether a problem has this slug."""
        return slug in self._slugs

    def _called(self, name: TypedName) -> Named:
        """Give what a text without a link names."""
        whole = self._titled(name.whole)
        if whole or name.number is None:
            also = self._numbers.get(name.number, ()) if name.number and not name.title else ()
            return Named(self._preferred({*whole, *also}))
        numbered = self._preferred(self._numbers.get(name.number, ()))
        if not name.title:
            return Named(numbered)
        key = key_of(without_ending(name.title))
        begun = tuple(place for place in numbered if self._begins(place, key))
        if begun:
            return Named(begun)
        return Named(self._preferred({*numbered, *self._titled(name.title)}), agreeing=False)

    def _linked(self, name: TypedName, link: Link) -> Named:
        """Give what a link names; where words stand beside it, they must not name another."""
        slugs = (self._slugs, self._aliases)
        by_slug = [names[link.slug] for names in slugs if link.slug in names]
        if link.site is Site.NEETCODE:
            by_slug.reverse()
        own = self._addresses.get(link.address)
        places = self._preferred({*by_slug[:1], *([] if own is None else [own])})
        elsewhere = any(self._is_elsewhere(place, link) for place in places)
        beside = self._called(TypedName(name.whole, None, name.number, name.title))
        if name.whole and beside.places and beside.places != places:
            return Named(self._preferred({*places, *beside.places}), agreeing=False)
        return Named(places, not elsewhere)

    def _titled(self, text: str) -> Places:
        """Give the problems of this slug or title, or else of this alias."""
        for written in dict.fromkeys((text, without_ending(text))):
            slug = self._slugs.get(written.lower())
            if slug is not None:
                return (slug,)
            key = key_of(written)
            found = self._preferred(self._titles.get(key, ()))
            if found:
                return found
            if key in self._alias_keys:
                return (self._alias_keys[key],)
        return ()

    def _preferred(self, places: "set[int] | Sequence[int]") -> Places:
        """Give the places in order, only those of known problems where there are any."""
        known = sorted(place for place in places if place < self._known)
        return tuple(known or sorted(places))

    def _begins(self, place: int, key: str) -> bool:
        problem = self._problems[place]
        return key_of(problem.title).startswith(key) or key_of(problem.slug).startswith(key)

    def _is_elsewhere(self, place: int, link: Link) -> bool:
        """Tell whether a problem's own link leads elsewhere than this one."""
        own = typed_name(self._problems[place].url).link
        return own is not None and own.site is Site.OTHER and own.address != link.address

    def _own_addresses(self) -> Iterator[tuple[str, int]]:
        """Give the address of each known problem whose link does not follow from its slug."""
        for place, problem in enumerate(self._problems[: self._known]):
            if problem.url and not problem.url.endswith(f"/problems/{problem.slug}/"):
                link = typed_name(problem.url).link
                if link is not None:
                    yield link.address, place
