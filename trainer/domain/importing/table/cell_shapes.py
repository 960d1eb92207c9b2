"""What the cells of a column look like, and whether they can be what its header says."""

import re
from collections.abc import Callable, Sequence

from trainer.domain.importing.column import Meaning
from trainer.domain.importing.outcome_words import NOT_BEGUN, confidence_in, said_in
from trainer.domain.importing.table.link_sites import is_of_a_problem, is_site, links_in
from trainer.domain.importing.table.named import link_in, names_in, number_in
from trainer.domain.importing.table.written_day import written_days
from trainer.domain.importing.table.written_level import level_in
from trainer.domain.written_minutes import minutes_in

_SAMPLED = 200
_TICK_WORDS = """
    yes no y n true false x 0 1 - – — ✓ ✔ ✗ ✘ none null n/a open new ok none later
"""
_TICKS = frozenset(_TICK_WORDS.split())
_BOXES = frozenset(("true", "false", "yes", "no", "✓", "✔", "✗", "✘", "✅", "❌", "☑", "☐", "x"))
_COUNT = re.compile(r"\d{1,4}(?:\.0)?\s?(?:x|times?)?", re.I)
_OF_TEN = re.compile(r"(\d{1,2}(?:\.\d)?)(?:\s?(?:/|of|out of)\s?10)?")


def sampled(cells: Sequence[str]) -> Sequence[str]:
    """Give at most some two hundred cells, from all over the column."""
    return cells[:: max(1, len(cells) // _SAMPLED)]


def share(cells: Sequence[str], fits: Callable[[str], object]) -> float:
    """Give for which part of the cells something holds; of an empty column 0."""
    seen = sampled(cells)
    return sum(bool(fits(cell)) for cell in seen) / len(seen) if seen else 0.0


def is_title(cell: str) -> bool:
    """Tell whether a cell can be the title of a problem."""
    return len(cell) <= 200 and any(name.title or name.link for name in names_in(cell))


def is_link(cell: str) -> bool:
    """Tell whether a cell holds a link, or a problem's slug."""
    return bool(links_in(cell)) or bool(link_in(cell).slug)


def is_of_link(cell: str) -> bool:
    """Tell whether a cell holds a link to a judge."""
    return any(is_of_a_problem(link) for link in links_in(cell))


def is_day(cell: str) -> bool:
    """Tell whether a cell says a day."""
    return bool(written_days(cell))


def is_written_day(cell: str) -> bool:
    """Tell whether a cell says a whole day, and is no bare number."""
    return any(bool(day.days) and not day.by_number for day in written_days(cell))


def is_status(cell: str) -> bool:
    """Tell whether the words of a cell say how it went."""
    return len(cell) <= 60 and (said_in(cell) is not None or cell.strip().lower() == "n")


def is_telling_status(cell: str) -> bool:
    """Tell whether a cell says how it went in words that mean nothing else."""
    return is_status(cell) and cell.strip().lower() not in _TICKS and level_in(cell) is None


def is_ticked(cell: str) -> bool:
    """Tell whether a cell is a box, ticked or not."""
    return cell.strip().lower() in _BOXES


def is_confidence(cell: str) -> bool:
    """Tell whether a cell can be a confidence: of five, of ten, in stars or words."""
    return confidence_in(cell) is not None or bool(_OF_TEN.fullmatch(cell)) or cell.endswith("%")


def is_again(cell: str) -> bool:
    """Tell whether a cell says yes or no, or counts."""
    return is_status(cell) or bool(_COUNT.fullmatch(cell))


def is_count(cell: str) -> bool:
    """Tell whether a cell is a small number."""
    return bool(_COUNT.fullmatch(cell))


_FITS: dict[Meaning, tuple[Callable[[str], object], float]] = {
    Meaning.TITLE: (is_title, 0.5),
    Meaning.NUMBER: (number_in, 0.4),
    Meaning.LINK: (is_link, 0.4),
    Meaning.STATUS: (is_status, 0.5),
    Meaning.CONFIDENCE: (is_confidence, 0.7),
    Meaning.DAY: (lambda cell: is_day(cell) or said_in(cell) == NOT_BEGUN, 0.5),
    Meaning.MINUTES: (minutes_in, 0.6),
    Meaning.AGAIN: (is_again, 0.6),
    Meaning.TIMES: (is_count, 0.7),
    Meaning.LEVEL: (level_in, 0.5),
    Meaning.SITE: (is_site, 0.5),
}


def fits(meaning: Meaning, cells: Sequence[str]) -> bool:
    """Tell whether enough of the cells can be what a column is taken for; an empty one can."""
    if not cells or meaning not in _FITS:
        return True
    can_be, enough = _FITS[meaning]
    return share(cells, can_be) >= enough
