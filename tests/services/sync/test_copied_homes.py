"""Two homes never write one file: a copy gets an id of its own, and is told so."""

import json
import shutil
from pathlib import Path

import pytest

from tests.machines import Machine, a_machine, in_sync, own_file
from trainer.files.this_machine import machine_id


def device_id(machine: Machine) -> str:
    return machine.world.services.sync.device().id


def copied(source: Path, target: Path) -> Path:
    """Copy a home, as a file manager does."""
    return Path(shutil.copytree(source / "home", target / "home"))


def a_first_machine(tmp_path: Path, catalogue: Path, folder: Path) -> str:
    with a_machine(tmp_path / "first", catalogue) as first:
        first.world.log("any-repeat")
        first.sync(folder)
        return device_id(first)


def test_a_copy_on_the_same_machine_gets_an_id_of_its_own_and_nothing_is_lost(
    tmp_path: Path, catalogue: Path, folder: Path
) -> None:
    before = a_first_machine(tmp_path, catalogue, folder)
    copied(tmp_path / "first", tmp_path / "second")
    with (
        a_machine(tmp_path / "second", catalogue) as second,
        a_machine(tmp_path / "first", catalogue) as first,
    ):
        second.world.log("odd-pair")
        first.world.log("even-pair")
        said = second.sync(folder)
        assert said == (
            f"This home is a copy of {tmp_path / 'first' / 'home'}: it now has its own id, "
            "and nothing is lost. 1 line sent."
        )
        assert device_id(second) != before == device_id(first)
        first.sync(folder)
        second.sync(folder)
        assert "copy" not in second.sync(folder)
        assert own_file(first, folder).exists()
        assert own_file(second, folder).exists()
        assert in_sync(first, second)
        assert len(first.lived()) == 3


def test_a_copy_on_another_machine_gets_one_too(
    tmp_path: Path, catalogue: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("trainer.assembly.machine_id", lambda: "this machine")
    before = a_first_machine(tmp_path, catalogue, folder)
    monkeypatch.setattr("trainer.assembly.machine_id", lambda: "another machine")
    with a_machine(tmp_path / "first", catalogue) as carried:
        said = carried.sync(folder)
        assert said.startswith("This home came from another machine: it now has its own id")
        there = device_id(carried)
        assert there != before
        assert carried.sync(folder) == "Everything is in sync."
    monkeypatch.setattr("trainer.assembly.machine_id", lambda: "this machine")
    with a_machine(tmp_path / "first", catalogue) as back:
        assert back.sync(folder) == "Everything is in sync."
        assert device_id(back) == before
    monkeypatch.setattr("trainer.assembly.machine_id", lambda: "another machine")
    with a_machine(tmp_path / "first", catalogue) as again:
        again.sync(folder)
        assert device_id(again) == there
    assert len(list(folder.iterdir())) == 2


def test_a_home_that_moved_keeps_its_id_without_a_word(
    tmp_path: Path, catalogue: Path, folder: Path
) -> None:
    before = a_first_machine(tmp_path, catalogue, folder)
    (tmp_path / "second").mkdir()
    shutil.move(tmp_path / "first" / "home", tmp_path / "second")
    with a_machine(tmp_path / "second", catalogue) as moved:
        assert moved.sync(folder) == "Everything is in sync."
        assert device_id(moved) == before


def test_a_home_reached_by_a_link_is_the_same_home(
    tmp_path: Path, catalogue: Path, folder: Path
) -> None:
    before = a_first_machine(tmp_path, catalogue, folder)
    (tmp_path / "linked").symlink_to(tmp_path / "first")
    with a_machine(tmp_path / "linked", catalogue) as linked:
        assert linked.sync(folder) == "Everything is in sync."
        assert device_id(linked) == before


def test_a_home_set_back_to_a_backup_keeps_its_id_and_takes_back_what_it_had_sent(
    tmp_path: Path, catalogue: Path, folder: Path
) -> None:
    with a_machine(tmp_path / "first", catalogue) as first:
        first.world.log("any-repeat")
        first.sync(folder)
        before = device_id(first)
        backup = first.world.services.recovery.back_up()
        first.world.log("odd-pair")
        first.sync(folder)
    recovery = first.world.ways_back()
    recovery.restore(recovery.path(backup))
    with a_machine(tmp_path / "first", catalogue) as first:
        assert first.sync(folder) == "1 review from this device."
        assert device_id(first) == before
        assert len(first.lived()) == 2


def test_a_copy_set_back_to_a_backup_of_before_it_was_one_is_told_apart_again(
    tmp_path: Path, catalogue: Path, folder: Path
) -> None:
    before = a_first_machine(tmp_path, catalogue, folder)
    copied(tmp_path / "first", tmp_path / "second")
    with a_machine(tmp_path / "second", catalogue) as second:
        backup = second.world.services.recovery.back_up()
        second.sync(folder)
    recovery = second.world.ways_back()
    recovery.restore(recovery.path(backup))
    with a_machine(tmp_path / "second", catalogue) as second:
        assert "is a copy of" in second.sync(folder)
        assert device_id(second) != before


@pytest.mark.parametrize("value", ["", "[", "{}", "[1]", '[{"machine": 1}]', "null", "[" * 9999])
def test_a_damaged_note_of_where_an_id_is_at_home_harms_nothing(
    laptop: Machine, folder: Path, value: str
) -> None:
    from trainer.storage.schema.tables import MetaRow

    laptop.sync(folder)
    before = device_id(laptop)
    with laptop.world.services.sync.merger.reviews._database.writing() as session:
        session.merge(MetaRow(key="device is at home at", value=value))
    laptop.sync(folder)
    assert device_id(laptop) == before


def test_the_machine_is_named_by_the_system_and_by_nothing_that_travels(
    laptop: Machine, folder: Path
) -> None:
    laptop.sync(folder)
    sent = own_file(laptop, folder).read_text(encoding="utf-8")
    assert str(laptop.world.home) not in sent
    assert not machine_id() or machine_id() not in sent
    assert json.loads(sent.splitlines()[0])
