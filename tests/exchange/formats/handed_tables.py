"""Tables as they are handed to a format in the tests, and a look at what was made of them."""

import io
import zipfile
from collections.abc import Mapping
from datetime import UTC, date

from trainer.domain.importing.column import Meaning
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.study_day import StudyCalendar
from trainer.exchange.formats import table
from trainer.exchange.material import HandedFile, Material

TODAY = date(2026, 11, 30)


def wishes(columns: Mapping[str, Meaning] | None = None, day_first: bool | None = None) -> Wishes:
    """Give wishes of somebody in Greenwich, whose day turns at four."""
    calendar = StudyCalendar(UTC)
    return Wishes(calendar=calendar, today=TODAY, columns=columns or {}, day_first=day_first)


def handed(content: str | bytes, name: str = "solved.csv") -> Material:
    """Give a file that was handed."""
    held = content.encode() if isinstance(content, str) else content
    return Material(name, {name: HandedFile(name, len(held), lambda: held)})


def handed_archive(content: bytes, name: str = "solved.xlsx") -> Material:
    """Give an archive that was handed, unpacked."""
    packed = zipfile.ZipFile(io.BytesIO(content))

    def reading(member: str) -> HandedFile:
        return HandedFile(member, 0, lambda: packed.read(member))

    files = {member: reading(member) for member in packed.namelist()}
    return Material(name, files, packed=HandedFile(name, len(content), lambda: content))


def read(text: str | bytes, told: Wishes | None = None) -> Reading:
    """Read a table of text."""
    return table.FORMAT.read(handed(text), told or wishes())


def recognised(text: str | bytes) -> bool:
    """Tell whether the format of tables takes a text for one of problems."""
    return table.FORMAT.recognises(handed(text))


def meanings(reading: Reading) -> dict[str, str]:
    """Give what each column was taken for, by its header."""
    return {column.header: column.meaning.value for column in reading.columns}


def told(reading: Reading) -> list[str]:
    """Give each entry as one line: name, day, rating, and why not."""
    return [
        " | ".join(
            str(part)
            for part in (
                entry.name,
                entry.day or "-",
                entry.rating.name if entry.rating else "-",
                *(["guessed"] if entry.guessed else []),
                *([entry.why_not] if entry.why_not else []),
            )
        )
        for entry in reading.entries
    ]
