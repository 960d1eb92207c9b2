"""What was read, made up for tests: entries as any format would give them."""

from datetime import date

from trainer.domain.importing.entry import Entry
from trainer.domain.importing.reading import Reading
from trainer.domain.log.review import Rating
from trainer.exchange.formats.format import Format
from trainer.services.importing.handing import ReadSource

SOLVED = date(2024, 6, 1)


def a_source(*entries: Entry, name: str = "solved.csv", format_id: str = "table") -> ReadSource:
    """Give a source with these entries."""
    reading = Reading(entries=entries, rows=len(entries))
    made = Format(
        id=format_id, name="a table", recognises=lambda _: True, read=lambda _, __: reading
    )
    return ReadSource(name, made, reading)


def solved(title: str, day: date | None = SOLVED, **said: object) -> Entry:
    """Give an entry that says of a problem that it was solved, on a day or on none."""
    return Entry(title=title, day=day, **{"rating": Rating.GOOD, **said})  # type: ignore[arg-type]
