"""Law 4: whatever a program does not know of a line it keeps to the letter and hands on."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.builders import MOMENT, a_change, a_review, days
from tests.machines import Machine, a_machine
from tests.small_world import a_catalogue
from trainer.domain.log import kinds
from trainer.domain.log.change import Kind
from trainer.domain.log.kinds import KINDS, travelling
from trainer.domain.log.review import Skill, Source
from trainer.domain.log.review_log import ReviewLog
from trainer.storage.recovery.salvage import salvage

TO_COME = ("known", "guess", "mock", "parameters", "mood")

LOG = ReviewLog.of(
    [
        a_review(id="plain", code="x = 1\0", insight="why"),
        a_review(id="facts", facts='{ "judged_failed": 2, "mistake": {"name": "off by one"} }'),
        a_review(id="odd", facts='{"b":1.00,"a":[null],"b":1e2,"\\u00e9":"\\ud83d\\ude00"}'),
        a_review(id="explained", skill=Skill.EXPLAIN, facts='{"missed":["the cost"]}'),
        a_review("lru-cache", id="of tomorrow", skill=Skill("sing"), source=Source("a dream")),
    ],
    [
        a_change(kind, f"key {number}", '{ "value": 1.0 }', MOMENT + days(number))
        for number, kind in enumerate([*map(str, Kind), *TO_COME])
    ],
)
"""A line of every kind that there is and that is to come, with facts that nobody knows yet."""


@pytest.fixture
def machines(tmp_path: Path) -> Iterator[tuple[Machine, Machine, Machine]]:
    """Give a machine that has the whole log, and two that have nothing."""
    catalogue = a_catalogue(tmp_path / "problems")
    with ExitStack() as stack:
        one, other, third = (
            stack.enter_context(a_machine(tmp_path / name, catalogue))
            for name in ("new", "old", "third")
        )
        one.world.services.history.reviews.add_all(LOG.reviews.values(), LOG.changes.values())
        yield one, other, third


@pytest.fixture(autouse=True)
def half_of_the_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program know only every second kind, as an older one would."""
    kept = {kind: rules for number, (kind, rules) in enumerate(KINDS.items()) if number % 2 == 0}
    kept |= {kind: KINDS[kind] for kind in (Kind.TRUST, Kind.MERGE)}
    monkeypatch.setattr(kinds, "KINDS", kept)


Door = Callable[[Machine, Machine, Path], None]


def synced(one: Machine, other: Machine, folder: Path) -> None:
    """Let both sync through a folder."""
    (folder / "carried").mkdir(exist_ok=True)
    for machine in (one, other):
        machine.sync(folder / "carried")


def merged(one: Machine, other: Machine, folder: Path) -> None:
    """Let the other merge the home of the first."""
    other.world.services.transfer.merge(one.world.home)


def exported(one: Machine, other: Machine, folder: Path) -> None:
    """Let the other merge an export of the first."""
    one.world.services.transfer.export_to(folder / "log.jsonl", force=True)
    other.world.services.transfer.merge(folder / "log.jsonl")


def backed_up(one: Machine, other: Machine, folder: Path) -> None:
    """Let the other merge a backup of the first."""
    made = one.world.services.recovery.back_up()
    other.world.services.transfer.merge(one.world.home / "backups" / made.name)


def salvaged(one: Machine, other: Machine, folder: Path) -> None:
    """Let the other merge what is salvaged of the first one's database."""
    salvage(one.world.home / "trainer.db", folder / "salvaged.db")
    other.world.services.transfer.merge(folder / "salvaged.db")


@pytest.mark.parametrize("there", [synced, merged, exported, backed_up, salvaged])
@pytest.mark.parametrize("back", [synced, exported])
def test_a_log_goes_through_every_door_and_back_unchanged(
    machines: tuple[Machine, Machine, Machine], tmp_path: Path, there: Door, back: Door
) -> None:
    one, old, third = machines
    there(one, old, tmp_path)
    back(old, third, tmp_path)
    assert travelling(LOG).without(third.log()) == ReviewLog()
    assert third.log().without(one.log()) == ReviewLog()
    merged(third, one, tmp_path)
    assert travelling(LOG).without(one.log()) == ReviewLog()
    assert one.log().without(third.log()) == ReviewLog()
