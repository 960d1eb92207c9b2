"""What a backup of JSON may turn into on its way: cut, turned over, and with wrong types."""

import copy
import json
import random
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from tests.exchange.archives import material
from trainer.domain.errors import TrainerError
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.study_day import StudyCalendar
from trainer.exchange.formats.format import Format

WISHES = Wishes(calendar=StudyCalendar(ZoneInfo("Europe/Berlin")), today=date(2026, 11, 30))
WRONG: list[Any] = [
    *(None, True, -1, 0, 10**400, 1e308, float("nan"), float("inf"), "", "\0", "9" * 5000),
    *("x" * 200_000, [], {}, [[]], [None], {"": None}, {"date": {}}, "2026-02-30", "\ud800"),
]


def read(format_: Format, files: Mapping[str, bytes | str]) -> Reading:
    """Give what a format says of files that it must recognise."""
    handed = material(files)
    assert format_.recognises(handed)
    return format_.read(handed, WISHES)


def withstands(format_: Format, name: str, content: str, rounds: int = 150) -> None:
    """Hold a format to it that whatever becomes of a sample, it answers or says one sentence."""
    lots = random.Random(name + content)
    for text in (*_cut(content, lots, rounds), *_swapped(content, lots, rounds)):
        handed = material({name: text})
        format_.recognises(handed)
        try:
            reading = format_.read(handed, WISHES)
        except TrainerError:
            continue
        for entry in reading.entries:
            assert isinstance(entry.title, str)
            assert (entry.day is None) or isinstance(entry.day, date)
            assert entry.number is None or entry.number > 0


def _cut(content: str, lots: random.Random, rounds: int) -> Iterator[bytes]:
    yield from (
        b"",
        b"{",
        b"[",
        b"\0\0",
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"\xff\xfe{",
        b"{}\n{",
    )
    for _ in range(rounds):
        whole = bytearray(content.encode()[: lots.randrange(len(content.encode()) + 1)])
        for _ in range(lots.randrange(5)):
            if whole:
                whole[lots.randrange(len(whole))] = lots.randrange(256)
        yield bytes(whole)


def _swapped(content: str, lots: random.Random, rounds: int) -> Iterator[bytes]:
    """Give the sample with one value after another replaced by one of a wrong type."""
    lines = [content] if _holds_json(content) else content.splitlines()
    values = [json.loads(line) for line in lines]
    for _ in range(rounds):
        changed = copy.deepcopy(values)
        for _ in range(1 + lots.randrange(3)):
            spots = list(_spots(changed))
            holder, key = spots[lots.randrange(len(spots))]
            holder[key] = copy.deepcopy(lots.choice(WRONG))
        yield "\n".join(json.dumps(value) for value in changed).encode()


def _holds_json(content: str) -> bool:
    try:
        json.loads(content)
    except ValueError:
        return False
    return True


def _spots(value: Any) -> Iterator[tuple[Any, Any]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for key, child in list(pairs):
        yield value, key
        if isinstance(child, dict | list):
            yield from _spots(child)
