"""Files that only look like a past: a habit tracker, meeting notes, a log of changes.

A table or a list says of anything that it was done on a day. What tells practice from the rest is
whether its names are those of problems, which only the published ones can tell.
"""

from collections.abc import Collection
from dataclasses import replace

from trainer.domain.importing.entry import Entry
from trainer.services.finding.identity import Identities, letters_of
from trainer.services.importing.handing import ReadSource

_ABOUT_ANYTHING = frozenset(("table", "spreadsheet", "pasted", "markdown", "org"))
"""The formats that hold whatever people write; the others are those of programs for practice."""

_FEWEST = 3
_MOST_LOOKED_AT = 400
_ENOUGH = 0.34


def kept_out(source: ReadSource, identities: Identities, answered: Collection[str]) -> ReadSource:
    """Give a source as it is, or with nothing to take where hardly any of its names is known.

    A name that is only like some counts half; one that was ``answered`` (its letters), or that is
    of another platform, is known.
    """
    if source.format.id not in _ABOUT_ANYTHING:
        return source
    names = {letters_of(it.name): it for it in source.reading.entries if it.name}
    some = dict(list(names.items())[:_MOST_LOOKED_AT])
    if len(some) < _FEWEST:
        return source
    worth = [1.0 if key in answered else _worth(it, identities) for key, it in some.items()]
    if sum(worth) >= _ENOUGH * len(worth):
        return source
    known = sum(one == 1 for one in worth)
    why = (
        f"this seems to be about something else: only {known} of {len(worth)} names are known "
        f"problems; --format {source.format.id} imports it anyway"
    )
    entries = tuple(replace(it, why_not=it.why_not or why) for it in source.reading.entries)
    return replace(source, reading=replace(source.reading, entries=entries))


def _worth(entry: Entry, identities: Identities) -> float:
    if entry.review is not None:
        return 1.0
    found = identities.of(entry)
    if found.problem is not None or found.elsewhere:
        return 1.0
    return 0.5 if found.candidates else 0.0
