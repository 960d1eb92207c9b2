"""What each column of a table means: by its header, by its cells, or as somebody wishes.

A timid guess beats a wrong one: what is not clear is not imported, and can be chosen.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from trainer.domain.importing.column import Column, Meaning
from trainer.domain.importing.reading import Wishes
from trainer.domain.importing.table.cell_shapes import (
    fits,
    is_link,
    is_of_link,
    is_telling_status,
    is_ticked,
    is_title,
    is_written_day,
    sampled,
    share,
)
from trainer.domain.importing.table.counters import counts_rows
from trainer.domain.importing.table.headers import is_counter, meaning_of, plain_header
from trainer.domain.importing.table.layout import LONGEST_CELL
from trainer.domain.importing.table.link_sites import is_site, links_in
from trainer.domain.importing.table.named import names_in, number_in
from trainer.domain.importing.table.title_words import share_of_problems
from trainer.domain.importing.table.written_day import written_days
from trainer.domain.importing.table.written_level import level_in
from trainer.domain.text import clean_line

_MOSTLY = 0.7
_LONGEST_SAMPLE = 60
_SAMPLES = 2
_MANY = frozenset((Meaning.DAY, Meaning.STATUS, Meaning.NOTE, Meaning.AGAIN, Meaning.IGNORED))
"""Meanings that several columns may have; of the others the first that fits best has it."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """A column as it was handed: its header and its filled cells."""

    header: str
    cells: Sequence[str]
    rows: int
    has_headers: bool


def columns_of(
    header: Sequence[str], rows: Sequence[Sequence[str]], wishes: Wishes
) -> tuple[Column, ...]:
    """Say of each column what it is taken for; headers that lack or repeat are numbered."""
    names = _distinct(header)
    has_headers = any(name.strip() for name in header)
    seen = [
        _Seen(name if header[at].strip() else "", _filled(rows, at), len(rows), has_headers)
        for at, name in enumerate(names)
    ]
    guesses = _once(seen, [_guess(one, wishes) for one in seen])
    guesses = _with_a_name(seen, guesses)
    return tuple(
        _column(name, one, guess, _wish(name, wishes.columns))
        for name, one, guess in zip(names, seen, guesses, strict=True)
    )


def _filled(rows: Sequence[Sequence[str]], at: int) -> list[str]:
    return [row[at][:LONGEST_CELL] for row in rows if at < len(row) and row[at]]


def _distinct(header: Sequence[str]) -> list[str]:
    """Give each column a name of its own: ``Date``, ``Date (2)``, ``column 3``."""
    names: list[str] = []
    taken: set[str] = set()
    for at, text in enumerate(header, 1):
        plain = clean_line(text, 80) or f"column {at}"
        name, number = plain, 1
        while name in taken:
            number += 1
            name = f"{plain} ({number})"
        taken.add(name)
        names.append(name)
    return names


def _wish(name: str, wishes: Mapping[str, Meaning]) -> Meaning | None:
    """Give what somebody said of a column, by its header however it is spelt."""
    if not wishes:
        return None
    if name in wishes:
        return wishes[name]
    folded = {" ".join(header.lower().split()): meaning for header, meaning in wishes.items()}
    return folded.get(name.lower())


def _column(name: str, seen: _Seen, guess: Meaning, wish: Meaning | None) -> Column:
    samples = dict.fromkeys(clean_line(cell, _LONGEST_SAMPLE) for cell in seen.cells[:20])
    return Column(
        header=name,
        filled=len(seen.cells) / seen.rows if seen.rows else 0.0,
        samples=tuple(samples)[:_SAMPLES],
        meaning=guess if wish is None else wish,
        guessed=wish is None,
    )


def _guess(seen: _Seen, wishes: Wishes) -> Meaning:
    """Say what one column is likely to be, without regard to the others."""
    said = meaning_of(seen.header) if seen.header else None
    if said is Meaning.IGNORED or (said is None and not seen.cells):
        return Meaning.IGNORED
    found = _checked(said, seen) if said else _by_cells(seen)
    if found is Meaning.DAY and is_ahead(seen.cells, wishes):
        return Meaning.IGNORED
    return found


def _checked(said: Meaning, seen: _Seen) -> Meaning:
    """Hold what a header says to its cells: ``Solved`` may hold days, ``Problem`` links."""
    if said not in (Meaning.DAY, Meaning.NOTE) and share(seen.cells, is_written_day) >= _MOSTLY:
        return Meaning.DAY
    if said in (Meaning.TITLE, Meaning.NUMBER):
        return _checked_name(said, seen)
    if said is Meaning.LINK and _are_named_links(seen.cells):
        return Meaning.LINK
    if said is Meaning.STATUS and set(filter(str.isdigit, seen.cells)) - {"0", "1"}:
        return Meaning.IGNORED
    if fits(said, seen.cells):
        return said
    if said is Meaning.LINK and share(seen.cells, is_title) >= _MOSTLY:
        return Meaning.TITLE
    return Meaning.STATUS if said in _TOLD and fits(Meaning.STATUS, seen.cells) else Meaning.IGNORED


_TOLD = frozenset((Meaning.CONFIDENCE, Meaning.TIMES, Meaning.AGAIN))


def _checked_name(said: Meaning, seen: _Seen) -> Meaning:
    """Tell titles, numbers and bare links apart: a header like ``Problem`` may have any."""
    if seen.cells and share(seen.cells, number_in) >= _MOSTLY:
        return Meaning.NUMBER
    titled = share(seen.cells, _has_title)
    if share(seen.cells, links_in) >= _MOSTLY and titled < 0.5:
        return Meaning.LINK
    if said is Meaning.NUMBER:
        is_titled = titled >= _MOSTLY and share_of_problems(sampled(seen.cells)) >= 0.5
        return Meaning.TITLE if is_titled else _fitting(said, seen)
    return _fitting(said, seen)


def _fitting(said: Meaning, seen: _Seen) -> Meaning:
    return said if fits(said, seen.cells) else Meaning.IGNORED


def _has_title(cell: str) -> bool:
    return any(name.title for name in names_in(cell))


def _are_named_links(cells: Sequence[str]) -> bool:
    return share(cells, lambda cell: any(name.link for name in names_in(cell))) >= 0.5


def _by_cells(seen: _Seen) -> Meaning:
    """Say what a column without a known header is; under an unknown one only what is certain."""
    cells = seen.cells
    if share(cells, is_of_link) >= _MOSTLY:
        return Meaning.TITLE if share(cells, _has_title) >= _MOSTLY else Meaning.LINK
    if share(cells, is_written_day) >= _MOSTLY:
        return Meaning.DAY
    if not seen.has_headers and share(cells, level_in) >= 0.9 and not _all_digits(cells):
        return Meaning.LEVEL
    if share(cells, is_telling_status) >= _MOSTLY:
        return Meaning.STATUS
    if not seen.header and share(cells, is_ticked) >= 0.9:
        return Meaning.STATUS
    if not seen.has_headers and share(cells, is_site) >= _MOSTLY:
        return Meaning.SITE
    return Meaning.IGNORED if seen.has_headers else _by_digits(cells)


def _by_digits(cells: Sequence[str]) -> Meaning:
    """Tell numbers of problems from confidences, which are few and go up to five."""
    if share(cells, number_in) < 0.9:
        return Meaning.IGNORED
    values = {number_in(cell) for cell in sampled(cells)}
    if values <= set(range(1, 6)) and len(cells) > len(values):
        return Meaning.CONFIDENCE if values & {4, 5} else Meaning.IGNORED
    return Meaning.NUMBER


def _all_digits(cells: Iterable[str]) -> bool:
    return all(cell[:1].isdigit() for cell in cells)


def is_ahead(cells: Sequence[str], wishes: Wishes) -> bool:
    """Tell whether the days of a column are plans: most of them are still to come."""
    days = [
        min(day.days.values())
        for cell in sampled(cells)
        if is_written_day(cell)
        for day in written_days(cell)
        if day.days
    ]
    return sum(day > wishes.today for day in days) * 2 > len(days)


def _once(seen: Sequence[_Seen], guesses: Sequence[Meaning]) -> list[Meaning]:
    """Leave each meaning that stands for one column to the one that fits it best."""
    result = list(guesses)
    for meaning in set(guesses) - _MANY:
        places = [at for at, guess in enumerate(guesses) if guess is meaning]
        best = max(places, key=lambda at: (_rank(meaning, seen[at]), -at))
        for at in places:
            if at != best:
                result[at] = Meaning.NOTE if meaning is Meaning.NOTE else Meaning.IGNORED
    for at, guess in enumerate(result):
        if guess is Meaning.NUMBER and _counts(seen[at], result):
            result[at] = Meaning.IGNORED
    return result


def _rank(meaning: Meaning, seen: _Seen) -> float:
    """Say how well a column does for what only one column can be."""
    if meaning is Meaning.TITLE:
        return share(seen.cells, is_title) + 2 * share_of_problems(sampled(seen.cells))
    if meaning is Meaning.LINK:
        return share(seen.cells, is_of_link) + share(seen.cells, is_link) / 2
    if meaning is Meaning.NUMBER:
        return len(set(seen.cells)) / max(1, seen.rows) - _counts(seen, ())
    if meaning is Meaning.PATTERN:
        return ("pattern" in plain_header(seen.header)) + len(seen.cells) / max(1, seen.rows)
    return len(seen.cells) / max(1, seen.rows)


def _counts(seen: _Seen, others: Iterable[Meaning]) -> bool:
    """Tell whether the numbers of a column count its rows; the only name there is stays."""
    if others and not {Meaning.TITLE, Meaning.LINK} & set(others):
        return False
    numbers = [number_in(cell) for cell in seen.cells]
    return counts_rows(numbers, by_header=is_counter(seen.header))


def _with_a_name(seen: Sequence[_Seen], guesses: list[Meaning]) -> list[Meaning]:
    """Take for the titles what sounds most like them, where no column is known to name problems."""
    if Meaning.TITLE in guesses:
        return guesses
    free = [at for at, guess in enumerate(guesses) if guess is Meaning.IGNORED]
    free = [at for at in free if meaning_of(seen[at].header) is not Meaning.IGNORED]
    worth = {at: _sound(seen[at]) for at in free if share(seen[at].cells, _has_title) >= _MOSTLY}
    best = max(worth, key=lambda at: worth[at], default=None)
    if best is not None and worth[best] >= 0.4:
        guesses[best] = Meaning.TITLE
    return guesses


def _sound(seen: _Seen) -> float:
    """Say how much the cells of a column sound like titles; a list of one column has no rival."""
    cells = sampled(seen.cells)
    titles = [name.title for cell in cells for name in names_in(cell)]
    return share_of_problems(titles)
