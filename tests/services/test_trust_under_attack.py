"""Whatever arrives, and however, is foreign until exactly that was agreed to on this machine."""

import json
import os
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from tests.builders import MOMENT, a_change
from tests.code_runs import code_run_of
from tests.machines import Machine
from tests.problem_builder import FILES, a_problem
from tests.services.trusting import NAME, OTHER, SLUG, contents_of, own, question_about
from tests.small_world import World, a_world
from trainer.catalogue.seal import seal_of
from trainer.domain.log.change import TAKEN_BACK, Kind
from trainer.services.checking.new_problem import new_problem
from trainer.storage.schema.tables import MetaRow


def test_what_new_problem_wrote_is_agreed_to_and_nothing_else_at_its_place(world: World) -> None:
    contents = new_problem(world.home / "problems", "hashing", SLUG)
    world.services.trust.agree_to_own(contents)
    assert seal_of(contents) == seal_of(contents_of(contents.folder.path))
    assert question_about(world) is None
    (contents.folder.path / "generate.py").write_text(OTHER, encoding="utf-8")
    asked = question_about(world)
    assert asked is not None
    assert asked.sentence == f"Since you trusted {SLUG}: changed generate.py."


def test_the_question_says_what_changed_came_in_and_went(world: World) -> None:
    folder = own(world)
    (folder / "solution.py").write_text(OTHER, encoding="utf-8")
    (folder / "check.py").write_text("", encoding="utf-8")
    (folder / "wrong" / "new.py").write_text("", encoding="utf-8")
    (folder / "slow" / "searches_the_list.py").unlink()
    page = (folder / "problem.md").read_text(encoding="utf-8")
    (folder / "problem.md").write_text(page.replace("[7, 7]", "[8, 8]"), encoding="utf-8")
    asked = question_about(world)
    assert asked is not None
    assert asked.sentence == (
        f"Since you trusted {SLUG}: changed solution.py and the cases in problem.md, "
        "added check.py and wrong/new.py, removed slow/searches_the_list.py."
    )


def test_a_note_of_an_older_trainer_that_a_folder_was_made_here_grants_nothing(
    world: World,
) -> None:
    folder = a_problem(world.home / "problems", SLUG)
    place = str(folder.resolve()).encode().hex()
    with world.services.log_attempt.reviews._database.writing() as session:
        session.merge(MetaRow(key=f"made here: {place}", value=MOMENT.isoformat()))
    assert question_about(world) is not None


def test_what_a_merge_puts_over_an_own_problem_is_asked_about(
    laptop: Machine, desk: Machine
) -> None:
    own(laptop.world)
    desk.world.pass_time(days=2)
    for name, text in {**FILES, "generate.py": OTHER}.items():
        desk.write(f"{NAME}/{name}", text)
    desk.world.services.library.refresh()
    code_run_of(desk.world.services, SLUG).agree()
    desk.world.services.sync.merger.follow()
    laptop.world.services.transfer.merge(desk.world.home)
    laptop.world.pass_time(days=3)
    asked = question_about(laptop.world)
    assert laptop.files()[f"{NAME}/generate.py"] == OTHER
    assert asked is not None
    assert asked.fresh == ("generate.py",)


@pytest.mark.parametrize("way", ["sync", "merge", "export"])
def test_a_problem_from_another_machine_is_foreign_though_it_was_agreed_to_there(
    laptop: Machine, desk: Machine, folder: Path, way: str
) -> None:
    own(desk.world)
    if way == "sync":
        desk.sync(folder)
        laptop.sync(folder)
    elif way == "merge":
        desk.world.services.sync.merger.follow()
        laptop.world.services.transfer.merge(desk.world.home)
    else:
        desk.world.services.transfer.export_to(folder / "all.jsonl")
        laptop.world.services.transfer.merge(folder / "all.jsonl")
    assert laptop.files()[f"{NAME}/solution.py"] == FILES["solution.py"]
    assert question_about(laptop.world) is not None


def test_a_sync_that_changes_an_agreed_problem_has_it_asked_about_again(
    laptop: Machine, desk: Machine, folder: Path
) -> None:
    own(laptop.world)
    laptop.sync(folder)
    desk.sync(folder)
    desk.write(f"{NAME}/generate.py", OTHER)
    later = (desk.world.moment + timedelta(days=9)).timestamp()
    os.utime(desk.file(f"{NAME}/generate.py"), (later, later))
    desk.world.pass_time(days=10)
    desk.sync(folder)
    laptop.world.pass_time(days=10)
    laptop.sync(folder)
    asked = question_about(laptop.world)
    assert asked is not None
    assert asked.sentence == f"Since you trusted {SLUG}: changed generate.py."


def test_a_forged_line_of_trust_is_not_taken(laptop: Machine, desk: Machine, folder: Path) -> None:
    own = a_problem(laptop.world.home / "problems", SLUG)
    seal = seal_of(contents_of(own))
    value = json.dumps({"slug": SLUG, "parts": dict(seal.parts), "proof": "0" * 64})
    line = a_change(Kind.NOTE, seal.value, value, id="forged")
    desk.world.services.sync.merger.reviews.add_all([], [line])
    desk.sync(folder)
    for file in folder.iterdir():
        text = file.read_text(encoding="utf-8")
        assert '"note"' in text
        file.write_text(text.replace('"note"', '"trust"'), encoding="utf-8")
    laptop.sync(folder)
    laptop.world.services.transfer.merge(desk.world.home)
    assert question_about(laptop.world) is not None


def test_a_line_of_trust_in_the_database_counts_only_with_this_machines_signature(
    world: World,
) -> None:
    seal = seal_of(contents_of(a_problem(world.home / "problems", SLUG)))
    for number, proof in enumerate(("", "0" * 64, "é")):
        value = json.dumps({"slug": SLUG, "parts": dict(seal.parts), "proof": proof})
        moment = MOMENT + timedelta(days=number)
        line = a_change(Kind.TRUST, seal.value, value, id=f"forged {number}", at=moment)
        world.services.sync.merger.reviews.add_all([], [line])
        assert question_about(world) is not None
    for value in (SLUG, "[]", "{}", "null", '{"slug": 1, "parts": 2, "proof": 3}', "[" * 100_000):
        moment += timedelta(days=1)
        line = a_change(Kind.TRUST, seal.value, value, id=value[:40], at=moment)
        world.services.sync.merger.reviews.add_all([], [line])
        assert question_about(world) is not None


def test_the_database_of_somebody_else_brings_no_trust_when_it_is_restored(
    tmp_path: Path,
) -> None:
    with a_world(tmp_path / "theirs") as theirs:
        own(theirs)
        backup = theirs.services.recovery.back_up()
        theirs_file = theirs.ways_back().path(backup)
    with a_world(tmp_path / "mine") as mine:
        a_problem(mine.home / "problems", SLUG)
    mine.ways_back().restore(theirs_file)
    with mine.at_work():
        assert question_about(mine) is not None


def test_a_home_carried_to_another_machine_is_asked_again_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with a_world(tmp_path) as world:
        own(world)
    monkeypatch.setattr("trainer.files.this_machine.machine_id", lambda: "another")
    with world.at_work():
        asked = question_about(world)
        assert asked is not None
        assert asked.sentence == f"{SLUG} comes from elsewhere and contains 5 programs."
        code_run_of(world.services, SLUG).agree()
        assert question_about(world) is None


def test_a_home_that_moves_on_its_machine_keeps_what_was_agreed_to(tmp_path: Path) -> None:
    with a_world(tmp_path / "here") as world:
        own(world)
    (tmp_path / "there").mkdir()
    shutil.move(world.home, tmp_path / "there")
    with a_world(tmp_path / "there") as moved:
        assert question_about(moved) is None


def test_what_was_taken_back_is_not_brought_back_by_a_line_from_elsewhere(
    laptop: Machine, desk: Machine, folder: Path
) -> None:
    own(laptop.world)
    laptop.world.services.undoing.undo()
    assert question_about(laptop.world) is not None
    [undone] = [
        it
        for it in laptop.log().changes.values()
        if (it.kind, it.value) == (Kind.TAKEN_BACK, TAKEN_BACK)
    ]
    again = a_change(
        Kind.TAKEN_BACK, undone.key, None, id="again", at=undone.at + timedelta(days=1)
    )
    desk.world.services.sync.merger.reviews.add_all([], [again])
    desk.sync(folder)
    laptop.sync(folder)
    assert question_about(laptop.world) is not None
    code_run_of(laptop.world.services, SLUG).agree()
    assert question_about(laptop.world) is None
