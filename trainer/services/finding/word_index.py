"""Which titles hold the words of a text: whole, begun, inside a word, as initials, or misspelt."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

WHOLE, BEGUN, INITIALS, ALIAS = 0, 1, 2, 3
"""What each kind of match costs: a word as it is, its beginning, first letters, another name."""

INSIDE, MISSPELT, MISSING = 100, 10_000, 10_000_000
"""Each outweighs what costs less: a part of a word, a letter that is wrong, no such word at all."""

_INITIALS = range(3, 7)
"""So many letters may be the first letters of words: ``lca``, ``bst``."""

_LEAST_INSIDE, _LEAST_JOINED = 3, 4
_SHORTEST, _SHORTEST_OF_SEVERAL, _LETTERS_FOR_ONE = 4, 3, 3
"""From how many letters on a word may be misspelt, alone or among others; one in three may be."""

_SMALL = frozenset(
    {"a", "an", "and", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to"}
    | {"with", "without"}
)
_NUMERALS = {
    "1": ("i", "one"),
    "2": ("ii", "two"),
    "3": ("iii", "three"),
    "4": ("iv", "four"),
    "5": ("v", "five"),
    "6": ("vi", "six"),
}
"""How else a number is written in titles: ``jump game 2`` is Jump Game II, ``2 sum`` Two Sum."""


def spaced(text: str) -> str:
    """Give the words of a text, small, one blank between them: ``Daily_Temp`` -> ``daily temp``."""
    return " ".join(re.findall(r"[^\W_]+", text.lower()))


class WordIndex:
    """Finds rows by their words; a row is a title or another name of the problem at a place.

    ``titles`` are spaced, in the order of their places; ``aliases`` are spaced names with places.
    """

    def __init__(self, titles: Sequence[str], aliases: Iterable[tuple[str, int]]) -> None:
        named = list(aliases)
        self._texts = [*titles, *(alias for alias, _ in named)]
        self._places = [*range(len(titles)), *(place for _, place in named)]
        self._titles = len(titles)
        rows: defaultdict[str, list[int]] = defaultdict(list)
        for row, text in enumerate(self._texts):
            for word in set(text.split()):
                rows[word].append(row)
        self._rows: Mapping[str, Sequence[int]] = rows
        self._words = sorted(rows)
        self._spelt = [word for word in self._words if word.isalpha()]
        self._joined = [text.replace(" ", "") for text in self._texts]
        self._initials = [initials for text in titles for initials in _initials(text)]

    def holding(self, wanted: str) -> dict[int, int]:
        """Give the places with all of these words (spaced), each with what the match costs."""
        found = self._together(self._holding_word(word) for word in wanted.split())
        joined = wanted.replace(" ", "")
        if len(joined) >= _LEAST_JOINED:
            for row, text in enumerate(self._joined):
                if joined in text:
                    _put(found, (row,), BEGUN if text.startswith(joined) else INSIDE)
        return self._by_place(found, wanted)

    def roughly(self, wanted: str) -> dict[int, int]:
        """Give the places with all of these words, some letters off; else with half of them."""
        near = list(self._near(wanted))
        return self._by_place(self._together(near) or _with_half(near), wanted)

    def _by_place(self, found: Mapping[int, int], wanted: str) -> dict[int, int]:
        """Give the least cost of each place; a title that begins with the text costs nothing."""
        costs: dict[int, int] = {}
        for row, cost in found.items():
            if row >= self._titles:
                cost += ALIAS
            elif self._texts[row].startswith(wanted):
                end = self._texts[row][len(wanted) : len(wanted) + 1]
                cost = 0 if end in ("", " ") else BEGUN
            else:
                cost += BEGUN + 1
            _put(costs, (self._places[row],), cost)
        return costs

    def _together(self, found: Iterable[dict[int, int]]) -> dict[int, int]:
        """Give the rows that every word is in, with the sum of the costs."""
        first, *others = sorted(found, key=len) or [{}]
        for other in others:
            first = {row: cost + other[row] for row, cost in first.items() if row in other}
        return first

    def _holding_word(self, word: str) -> dict[int, int]:
        """Give the rows with this word, with one that begins so or has it inside, or initials."""
        rows: dict[int, int] = {}
        for cost, held in self._costs_of_words(word):
            _put(rows, self._rows[held], cost)
        if len(word) in _INITIALS:
            for place, initials in enumerate(self._initials):
                if word in initials:
                    cost = INITIALS if initials.startswith(word) else INSIDE
                    _put(rows, (place // 2,), cost)
        return rows

    def _costs_of_words(self, word: str) -> Iterator[tuple[int, str]]:
        yield from ((WHOLE, it) for it in _NUMERALS.get(word, ()) if it in self._rows)
        place = bisect_left(self._words, word)
        while place < len(self._words) and self._words[place].startswith(word):
            yield WHOLE if self._words[place] == word else BEGUN, self._words[place]
            place += 1
        if len(word) >= _LEAST_INSIDE:
            yield from ((INSIDE, it) for it in self._words if word in it[1:])

    def _near(self, wanted: str) -> Iterator[dict[int, int]]:
        """Give for each word the rows that have it, or one that is only some letters off."""
        words = wanted.split()
        shortest = _SHORTEST if len(words) == 1 else _SHORTEST_OF_SEVERAL
        for word in words:
            rows = self._holding_word(word)
            if len(word) >= shortest:
                self._put_misspelt(rows, word)
            yield rows

    def _put_misspelt(self, rows: dict[int, int], word: str) -> None:
        """Add the rows with a word that is, or begins, some letters off."""
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        most = len(word) // _LETTERS_FOR_ONE
        for cut in (len(word), None):
            shown = [it[:cut] for it in self._spelt] if cut else self._spelt
            near = extract(word, shown, scorer=OSA.distance, score_cutoff=most, limit=None)
            for _, off, place in near:
                cost = MISSPELT * int(off) + (BEGUN if cut else WHOLE)
                _put(rows, self._rows[self._spelt[place]], cost)


def _with_half(near: Sequence[Mapping[int, int]]) -> dict[int, int]:
    """Give the rows with half of the words or more; each that is missing costs as such."""
    costs: Counter[int] = Counter()
    for rows in near:
        costs.update({row: cost - MISSING for row, cost in rows.items()})
    all_missing, bound = MISSING * len(near), MISSING * (len(near) // 2 + 1)
    return {row: cost + all_missing for row, cost in costs.items() if cost + all_missing < bound}


def _put(rows: dict[int, int], more: Iterable[int], cost: int) -> None:
    """Put these rows among the others, unless they cost less there."""
    for row in more:
        if row not in rows or cost < rows[row]:
            rows[row] = cost


def _initials(title: str) -> tuple[str, str]:
    """Give the first letters of all words, and of those that are not small words."""
    words = title.split()
    return "".join(it[0] for it in words), "".join(it[0] for it in words if it not in _SMALL)
