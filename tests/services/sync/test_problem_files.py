"""The learner's own files on two machines: the later edit wins, and nothing is ever lost."""

import os
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.machines import Machine, a_machine

NAME = "mine/problem.md"


@pytest.fixture
def machines(tmp_path: Path, catalogue: Path) -> Iterator[tuple[Machine, Machine]]:
    with (
        a_machine(tmp_path / "laptop", catalogue) as laptop,
        a_machine(tmp_path / "desk", catalogue) as desk,
    ):
        yield laptop, desk


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "carried").mkdir()
    return tmp_path / "carried"


def edit(machine: Machine, name: str, text: str, at: datetime) -> None:
    machine.write(name, text)
    os.utime(machine.file(name), (at.timestamp(), at.timestamp()))


def meet(folder: Path, *machines: Machine) -> None:
    """Sync so often that each has seen what all others wrote."""
    for machine in (*machines, *machines):
        machine.world.pass_time(minutes=1)
        machine.sync(folder)


def test_new_edited_and_removed_files_follow(
    machines: tuple[Machine, Machine], folder: Path
) -> None:
    laptop, desk = machines
    laptop.write(NAME, "one")
    laptop.write("mine/solution.py", "x = 1\r\n")
    meet(folder, laptop, desk)
    assert desk.files() == laptop.files() == {NAME: "one", "mine/solution.py": "x = 1\r\n"}
    desk.write(NAME, "two")
    desk.file("mine/solution.py").unlink()
    meet(folder, laptop, desk)
    assert desk.files() == laptop.files() == {NAME: "two"}
    assert laptop.replaced() == ["one", "x = 1\r\n"]


def test_of_two_edits_the_later_wins_and_the_other_is_kept(
    machines: tuple[Machine, Machine], folder: Path
) -> None:
    laptop, desk = machines
    laptop.write(NAME, "one")
    meet(folder, laptop, desk)
    for first, other in ((laptop, desk), (desk, laptop)):
        for machine in (laptop, desk):
            machine.world.pass_time(days=1)
        early, late = f"early {first is laptop}", f"late {first is laptop}"
        edit(first, NAME, early, first.world.moment - timedelta(hours=2))
        edit(other, NAME, late, first.world.moment - timedelta(hours=1))
        meet(folder, laptop, desk)
        assert desk.files() == laptop.files() == {NAME: late}
        assert early in first.replaced()


def test_two_files_that_began_apart_are_one_conflict_and_no_loss(
    machines: tuple[Machine, Machine], folder: Path
) -> None:
    laptop, desk = machines
    edit(laptop, NAME, "early", laptop.world.moment - timedelta(hours=2))
    edit(desk, NAME, "late", laptop.world.moment - timedelta(hours=1))
    meet(folder, laptop, desk)
    assert desk.files() == laptop.files()
    [text] = desk.files().values()
    assert {text, *laptop.replaced(), *desk.replaced()} == {"early", "late"}


def test_an_edit_outlives_a_removal_elsewhere(
    machines: tuple[Machine, Machine], folder: Path
) -> None:
    laptop, desk = machines
    laptop.write(NAME, "one")
    meet(folder, laptop, desk)
    desk.write(NAME, "two")
    meet(folder, desk)
    laptop.file(NAME).unlink()
    meet(folder, laptop, desk)
    assert desk.files() == laptop.files() == {NAME: "two"}


def test_what_was_edited_after_it_was_recorded_is_not_overwritten(
    machines: tuple[Machine, Machine], folder: Path
) -> None:
    laptop, desk = machines
    laptop.write(NAME, "one")
    meet(folder, laptop, desk)
    laptop.write(NAME, "two")
    meet(folder, laptop)
    files = desk.world.services.sync.merger.files
    files.record()
    desk.write(NAME, "three")
    desk.world.services.transfer.merger.join(laptop.log())
    files.apply()
    assert desk.files() == {NAME: "three"}
    meet(folder, laptop, desk)
    assert desk.files() == laptop.files()
    assert {*desk.files().values(), *desk.replaced(), *laptop.replaced()} >= {"two", "three"}


def test_files_that_cannot_travel_are_named_and_stay(
    machines: tuple[Machine, Machine], folder: Path
) -> None:
    laptop, desk = machines
    laptop.file("mine").mkdir(parents=True)
    laptop.file("mine/picture.png").write_bytes(b"\x89PNG\xff")
    [fault] = laptop.world.services.sync.sync(folder).faults
    assert fault == "mine/picture.png is not text, so it stays on this machine."
    desk.sync(folder)
    assert not desk.file("mine").exists()
    assert laptop.file("mine/picture.png").exists()


def test_taking_a_merge_back_takes_its_files_back_and_redoing_brings_them(
    machines: tuple[Machine, Machine], folder: Path, tmp_path: Path
) -> None:
    laptop, desk = machines
    laptop.write(NAME, "one")
    laptop.world.services.transfer.export_to(tmp_path / "log.jsonl")
    desk.world.services.transfer.merge(tmp_path / "log.jsonl")
    assert desk.files() == {NAME: "one"}
    desk.world.services.undoing.undo()
    assert desk.files() == {}
    assert desk.replaced() == ["one"]
    desk.world.services.undoing.redo()
    assert desk.files() == {NAME: "one"}
