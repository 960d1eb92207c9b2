"""Texts handed to a format: alone, in a folder, in an archive; and what may become of one."""

import random
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from trainer.domain.errors import TrainerError
from trainer.domain.importing.entry import Entry
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.study_day import StudyCalendar
from trainer.exchange.formats.format import Format
from trainer.exchange.material import HandedFile, Material

WISHES = Wishes(calendar=StudyCalendar(ZoneInfo("Europe/Berlin")), today=date(2026, 11, 30))

Content = str | bytes


def alone(content: Content, name: str = "notes.md") -> Material:
    """Give one file."""
    return Material(name, _files({name: content}))


def folder(files: Mapping[str, Content]) -> Material:
    """Give a folder of files."""
    return Material("vault", _files(files), folder=Path("/nowhere/vault"))


def packed(files: Mapping[str, Content]) -> Material:
    """Give an archive of files."""
    archive = HandedFile("export.zip", 1, lambda: b"")
    return Material("export.zip", _files(files), packed=archive)


def read(format_: Format, material: Material) -> Reading:
    """Give what a format says of what it must recognise."""
    assert format_.recognises(material)
    return format_.read(material, WISHES)


def told(entry: Entry) -> tuple[str, str, int | None]:
    """Give of an entry its name, its day, and its rating."""
    day = entry.day.isoformat() if entry.day else ""
    return entry.name, day, int(entry.rating) if entry.rating else None


def withstands(format_: Format, content: str, name: str, rounds: int = 120) -> None:
    """Hold a format to it that whatever becomes of a sample, it answers or says one sentence."""
    lots = random.Random(content)
    for harmed in _harmed(content.encode(), lots, rounds):
        for material in (alone(harmed, name), folder({name: harmed, "b.md": harmed})):
            format_.recognises(material)
            try:
                reading = format_.read(material, WISHES)
            except TrainerError:
                continue
            for entry in reading.entries:
                assert entry.day is None or entry.day <= WISHES.today
                assert entry.rating is not None or entry.day is None


def _harmed(content: bytes, lots: random.Random, rounds: int) -> Iterator[bytes]:
    yield from (
        b"",
        b"\0" * 50,
        b"\xff\xfe-\0",
        b"---\n",
        b"---\n---\n",
        b"|\n|-\n",
        b"- [x]",
        b"# ",
    )
    yield from (b"[" * 20_000, b"- " * 20_000, b"|" * 20_000, b"x" * 2_000_000, b"\n" * 50_000)
    yield from (b"---\na: &a [x]\nb: &b [*a, *a]\nc: *b\n---\n- [x] Two Sum\n",)
    for _ in range(rounds):
        harmed = bytearray(content[: lots.randrange(len(content) + 1)])
        for _ in range(lots.randrange(8)):
            at = lots.randrange(len(harmed) + 1)
            harmed[at : at + lots.randrange(3)] = lots.choice(
                (b"\0", b"\n", b"\t", b"|", b"---\n", b"[", b"\xff", b": ", b"999999999", b"{{")
            )
        yield bytes(harmed)


def _files(files: Mapping[str, Content]) -> dict[str, HandedFile]:
    return {name: _file(name, content) for name, content in files.items()}


def _file(name: str, content: Content) -> HandedFile:
    data = content.encode() if isinstance(content, str) else content
    return HandedFile(name, len(data), lambda: data)
