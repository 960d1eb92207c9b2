"""What was read without the secrets in it: saved requests hold cookies, notes hold tokens."""

from dataclasses import replace
from typing import Any

from trainer.domain.importing.column import Column
from trainer.domain.importing.entry import Entry
from trainer.domain.importing.reading import Reading
from trainer.domain.secrets import without_secrets

_TEXTS = ("title", "slug", "link", "site", "note", "code", "pattern", "source_id", "why_not")


def sifted(reading: Reading) -> Reading:
    """Give a reading as it may be shown and kept; a whole line of one's own log stays as it is."""
    return replace(
        reading,
        entries=tuple(map(_entry, reading.entries)),
        columns=tuple(map(_column, reading.columns)),
        remarks=tuple(map(without_secrets, reading.remarks)),
    )


def _entry(entry: Entry) -> Entry:
    said = {name: getattr(entry, name) for name in _TEXTS}
    safe = {name: without_secrets(text) for name, text in said.items() if text}
    changed: dict[str, Any] = {name: text for name, text in safe.items() if text != said[name]}
    return replace(entry, **changed) if changed else entry


def _column(column: Column) -> Column:
    samples = tuple(map(without_secrets, column.samples))
    return replace(column, header=without_secrets(column.header), samples=samples)
