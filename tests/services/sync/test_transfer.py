"""Export and merge: the union of any two homes, noted, and never at a loss."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import a_review
from tests.machines import Machine, a_machine
from tests.small_world import World, a_world
from trainer.domain.errors import NotFoundError, TrainerError
from trainer.domain.log.change import Kind
from trainer.domain.log.merge_record import MergeRecord
from trainer.domain.log.review import CardKey, Rating
from trainer.exchange.own.log_lines import read_log


@pytest.fixture
def laptop(tmp_path: Path, catalogue: Path) -> Iterator[Machine]:
    with a_machine(tmp_path / "laptop", catalogue) as machine:
        machine.world.log("any-repeat")
        machine.world.log("odd-pair", "looked-up")
        machine.world.services.preferences.change("budget", "30")
        machine.world.services.preferences.change("editor", "vim")
        machine.write("mine/problem.md", "# Mine")
        yield machine


@pytest.fixture
def desk(tmp_path: Path, catalogue: Path) -> Iterator[Machine]:
    with a_machine(tmp_path / "desk", catalogue) as machine:
        machine.world.log("nested-words")
        yield machine


def export(machine: Machine, to: Path) -> Path:
    machine.world.services.transfer.export_to(to)
    return to


def merge(machine: Machine, path: Path) -> str:
    arrival, faults = machine.world.services.transfer.merge(path)
    assert faults == []
    return arrival.in_words()


def merges(machine: Machine) -> list[MergeRecord | None]:
    changes = machine.world.services.history.reviews.log().changes.values()
    return [MergeRecord.of(change) for change in changes if change.kind is Kind.MERGE]


def test_an_export_names_what_it_contains_and_holds_it(laptop: Machine, tmp_path: Path) -> None:
    holds = laptop.world.services.transfer.export_to(tmp_path / "log.jsonl")
    assert holds.startswith("2 reviews, 2 settings, 1 file. Included: code, insights")
    with (tmp_path / "log.jsonl").open("rb") as file:
        contents = read_log(file)
    assert contents.header is not None
    assert contents.header.holds == holds
    assert contents.log == laptop.world.services.history.reviews.log()
    assert (tmp_path / "log.jsonl").stat().st_mode & 0o077 == 0


def test_a_file_that_is_no_export_is_left_alone(laptop: Machine, tmp_path: Path) -> None:
    (tmp_path / "notes").write_text("mine", encoding="utf-8")
    with pytest.raises(TrainerError, match="is not an export"):
        export(laptop, tmp_path / "notes")
    assert (tmp_path / "notes").read_text(encoding="utf-8") == "mine"
    laptop.world.services.transfer.export_to(tmp_path / "notes", force=True)
    export(laptop, tmp_path / "notes")


def test_merging_brings_everything_but_what_is_of_the_machine(
    laptop: Machine, desk: Machine, tmp_path: Path
) -> None:
    path = export(laptop, tmp_path / "log.jsonl")
    before = desk.world.services.preferences.current
    told = merge(desk, path)
    assert told.startswith("2 reviews, 1 setting, 1 file from ")
    assert {review.card.slug for review in desk.lived()} == {
        *("any-repeat", "odd-pair", "nested-words")
    }
    settings = desk.world.services.preferences.current
    assert settings.budget.total_seconds() == 30 * 60
    assert settings.editor == before.editor == ""
    assert desk.files() == {"mine/problem.md": "# Mine"}
    assert desk.remembered()


def test_merging_again_changes_nothing_and_notes_nothing(
    laptop: Machine, desk: Machine, tmp_path: Path
) -> None:
    path = export(laptop, tmp_path / "log.jsonl")
    merge(desk, path)
    log = desk.world.services.history.reviews.log()
    backups = list((desk.world.home / "backups").glob("*.db"))
    assert merge(desk, path).startswith("Nothing new from ")
    assert "4 lines were already here." in merge(desk, path)
    assert desk.world.services.history.reviews.log() == log
    assert list((desk.world.home / "backups").glob("*.db")) == backups
    assert len(backups) == 1


def test_what_an_undone_merge_brought_comes_again_with_the_next_and_goes_with_one_undo(
    laptop: Machine, desk: Machine, tmp_path: Path
) -> None:
    path = export(laptop, tmp_path / "log.jsonl")
    merge(desk, path)
    services = desk.world.services
    before = services.history.reviews.log().reviews
    services.undoing.undo()
    assert services.transfer.preview(path).again
    assert "restored" in merge(desk, path)
    assert services.history.reviews.log().reviews == before
    assert merge(desk, path).startswith("Nothing new")
    assert len(desk.world.services.log_attempt.reviews.of_card(CardKey("any-repeat"))) == 1
    services.undoing.undo()
    assert not desk.world.services.log_attempt.reviews.of_card(CardKey("any-repeat"))


def test_the_log_notes_which_lines_a_merge_brought(
    laptop: Machine, desk: Machine, tmp_path: Path
) -> None:
    merge(desk, export(laptop, tmp_path / "log.jsonl"))
    [merged] = merges(desk)
    assert merged is not None
    assert set(merged.lines) == {
        *laptop.log().reviews,
        *laptop.log().changes,
    }


def test_a_home_a_database_and_a_backup_are_merged_as_well(
    laptop: Machine, desk: Machine, tmp_path: Path
) -> None:
    laptop.world.services.transfer.backups.make(laptop.world.moment)
    [backup] = (laptop.world.home / "backups").glob("*.db")
    copy = Path(shutil.copy(backup, tmp_path / "copy.db"))
    assert merge(desk, copy).startswith("2 reviews, 1 setting from ")
    laptop.world.log("first-repeat")
    assert merge(desk, laptop.world.home).startswith("1 review from home/trainer.db; 3 lines were")
    assert merge(desk, laptop.world.home / "trainer.db").startswith("Nothing new")
    assert merge(laptop, desk.world.home).startswith("1 review from home/trainer.db")
    assert laptop.lived() == desk.lived()
    assert laptop.remembered() == desk.remembered()


def test_an_attempt_rated_anew_on_both_machines_has_the_later_rating(
    laptop: Machine, desk: Machine, tmp_path: Path
) -> None:
    merge(desk, laptop.world.home)
    [review] = [it for it in laptop.lived() if it.card.slug == "any-repeat"]
    laptop.world.services.history.regrade(review.id, Rating.EASY)
    desk.world.pass_time(minutes=1)
    desk.world.services.history.regrade(review.id, Rating.HARD)
    merge(desk, laptop.world.home)
    merge(laptop, desk.world.home)
    for machine in (laptop, desk):
        [live] = [it for it in machine.lived() if it.card.slug == "any-repeat"]
        assert live.rating is Rating.HARD
    assert laptop.remembered() == desk.remembered()


def test_forged_lines_count_alike_on_both_machines(laptop: Machine, desk: Machine) -> None:
    for machine, code in ((laptop, "x = 1"), (desk, "x = 2")):
        machine.world.services.history.reviews.append(a_review("long-window", id="x", code=code))
    for one, other in ((laptop, desk), (desk, laptop), (laptop, desk)):
        merge(one, other.world.home)
    assert laptop.lived() == desk.lived()
    assert [it.code for it in desk.lived() if it.card.slug == "long-window"] == ["x = 1"]
    assert laptop.remembered() == desk.remembered()


def test_a_file_that_is_cut_off_gives_what_it_has(
    laptop: Machine, desk: Machine, tmp_path: Path
) -> None:
    path = export(laptop, tmp_path / "log.jsonl")
    path.write_bytes(path.read_bytes()[:-10])
    told = merge(desk, path)
    assert told.endswith("; 1 line could not be read.")
    assert 4 <= len(desk.log().reviews) + len(desk.log().changes) <= 5


def test_what_cannot_be_merged_is_said_in_a_sentence(desk: Machine, tmp_path: Path) -> None:
    (tmp_path / "notes").write_text("mine", encoding="utf-8")
    with pytest.raises(TrainerError, match="not a database or an export"):
        merge(desk, tmp_path / "notes")
    with pytest.raises(NotFoundError, match="not a home, a database"):
        merge(desk, tmp_path)


def test_without_a_backup_nothing_is_merged(laptop: Machine, desk: Machine, tmp_path: Path) -> None:
    path = export(laptop, tmp_path / "log.jsonl")
    backups = desk.world.home / "backups"
    backups.touch()
    log = desk.world.services.history.reviews.log()
    with pytest.raises(TrainerError):
        merge(desk, path)
    assert desk.world.services.history.reviews.log() == log
    assert desk.files() == {}


def test_undoing_a_merge_wakes_nothing_that_came_taken_back(world: World, tmp_path: Path) -> None:
    with a_world(tmp_path / "other") as other:
        other.log("any-repeat")
        other.log("odd-pair")
        other.services.undoing.undo()
        log = tmp_path / "log.jsonl"
        other.services.transfer.export_to(log)
    reviews = world.services.history.reviews
    world.services.transfer.merge(log)
    assert [it.card.slug for it in reviews.log().happened()] == ["any-repeat"]
    world.services.undoing.undo()
    assert list(reviews.log().happened()) == []
    world.services.undoing.redo()
    assert [it.card.slug for it in reviews.log().happened()] == ["any-repeat"]
