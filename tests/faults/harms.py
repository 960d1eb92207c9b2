"""Homes in which a learner has lived, copies of them as a failing disk leaves them, and what of
every line is still there: told from the pages themselves, with no help from the program.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.builders import a_review, an_evidence, days
from tests.faults import standing
from tests.faults.standing import PAGE, Place
from tests.small_world import PROBLEMS, World, a_catalogue, shared
from trainer.domain.log.review import CardKey, Review

SECTOR = 512
CODE = "def solve(numbers):\n    return sorted(numbers)  # é [/red]\n"
HOWS = ("one bit", "eight bits", "cut", "cut at a page", "sector")


@dataclass
class Lived:
    """The files of a home by name, and the places at which each line of its log stands."""

    name: str
    files: dict[str, bytes]
    lines: dict[str, list[Place]] = field(default_factory=dict)


@dataclass
class Harmed:
    """A damaged copy: its files, and the ids of the lines of which not a byte was touched."""

    name: str
    files: dict[str, bytes]
    untouched: set[str]

    def write(self, home: Path) -> None:
        """Put the files into a home."""
        for name, content in self.files.items():
            path = home / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


def lives(root: Path) -> Iterator[Lived]:
    """Give a young and an older home, each closed in order, killed, and with a backup."""
    for name, reviews in (("young", 9), ("older", 140)):
        world = World(root / name, shared(a_catalogue))
        with world.at_work():
            _live(world, reviews)
            killed = _files(world.home, ("trainer.db", "trainer.db-wal"))
        yield _lived(f"{name}, closed", _files(world.home, ("trainer.db",)))
        yield _lived(f"{name}, killed", killed)
        world.ways_back().back_up()
        backups = [f"backups/{path.name}" for path in (world.home / "backups").glob("*.db")]
        yield _lived(f"{name}, with a backup", _files(world.home, ("trainer.db", *backups)))


def harmed(lived: Lived, how: str, chance: Random) -> Harmed:
    """Give a copy of which the database or its journal was damaged in one way."""
    files = dict(lived.files)
    hit = chance.choice([name for name in files if not name.startswith("backups")])
    content = bytearray(files[hit])
    places = [(hit, place) for place in _places(how, len(content), chance)]
    if how.startswith("cut"):
        del content[places[0][1] :]
    elif how == "sector":
        begin = places[0][1] // SECTOR * SECTOR
        content[begin : begin + SECTOR] = bytes(len(content[begin : begin + SECTOR]))
    else:
        for _, place in places:
            content[place] ^= 1 << chance.randrange(8)
    before, files[hit] = files[hit], bytes(content)
    untouched = {
        line
        for line, stands in lived.lines.items()
        if all(name != hit or content[a:b] == before[a:b] for name, a, b in stands)
    }
    if hit.endswith("-wal") and how.startswith("cut"):
        end = standing.end_of_what_is_whole(files[hit])
        untouched = {
            line
            for line in untouched
            if all(name != hit or b <= end for name, _, b in lived.lines[line])
        }
    return Harmed(f"{lived.name}, {how} of {hit} at {places[0][1]}", files, untouched)


def exported(data: str) -> dict[str, dict[str, object]]:
    """Give the lines of an export by kind and id."""
    lines = [json.loads(line) for line in data.splitlines()]
    return {f"{it['line']} {it['id']}": it for it in lines if "id" in it}


def _places(how: str, length: int, chance: Random) -> list[int]:
    if how == "cut at a page":
        return [chance.randrange(1, max(2, length // PAGE)) * PAGE]
    return [chance.randrange(length) for _ in range(8 if how == "eight bits" else 1)]


def _live(world: World, reviews: int) -> None:
    services = world.services
    services.preferences.greeted()
    services.preferences.change("budget", "40")
    services.log_attempt.reviews.add_all(_reviews(world, reviews))
    world.add("Odd Jobs")
    services.library.logged.annotate("any-repeat", "a note of mine, with an é", world.moment)
    services.planning.suspensions.suspend("odd-pair", world.moment)
    world.log("any-repeat", "solved", minutes=9)
    services.undoing.undo()
    world.log("nested-words", "looked-up", minutes=20)
    session = services.study.begin(CardKey("first-repeat")).session
    session.type(CODE)
    session.save()
    services.planning.today()


def _reviews(world: World, number: int) -> Iterator[Review]:
    slugs = list(PROBLEMS)
    for place in range(number):
        yield a_review(
            slugs[place % len(slugs)],
            ("good", "again", "hard", "easy")[place % 4],
            world.moment - days(number - place),
            evidence=an_evidence(minutes=7.25 + place % 5, runs=place % 3),
            insight="the partner is known" * (place % 2),
            code=CODE * (place % 7 * 12),
            facts='{"judged_failed": 2}' if place % 5 == 0 else "{}",
        )


def _files(home: Path, names: tuple[str, ...]) -> dict[str, bytes]:
    return {name: (home / name).read_bytes() for name in names if (home / name).exists()}


def _lived(name: str, files: dict[str, bytes]) -> Lived:
    parts = (files["trainer.db"], files.get("trainer.db-wal", b""))
    ids = standing.rows(*parts)
    lines = {f"{log} {ids[log, row]}": places for log, row, places in standing.lines(*parts)}
    return Lived(name, files, lines)
