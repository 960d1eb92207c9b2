"""Leaving with everything: every form of an export, and coming back with our own."""

import os
from pathlib import Path

import pytest

from tests.machines import Machine
from tests.small_world import World
from trainer.domain.errors import TrainerError
from trainer.domain.export_form import ExportForm
from trainer.domain.importing.reading import Wishes
from trainer.domain.log.review import Rating
from trainer.exchange.formats.own_csv import FORMAT as OWN_CSV
from trainer.exchange.formats.own_markdown import FORMAT as OWN_MARKDOWN
from trainer.exchange.material import HandedFile, Material
from trainer.services.editing import Edit


@pytest.fixture
def lived(world: World) -> World:
    world.attempted("any-repeat", "again", days_ago=9, code="bad = 1\n")
    world.attempted("any-repeat", "good", days_ago=2, code="x = 1\n")
    world.attempted("odd-pair", "hard", days_ago=1)
    world.services.editing.edit("nested-words", Edit(note="asked by them"))
    return world


def export(world: World, to: Path | str, *, force: bool = False) -> str:
    return world.services.exporting.export_to(str(to), force=force)


def handed(*paths: Path) -> Material:
    files = {path.name: HandedFile(path.name, 1, path.read_bytes) for path in paths}
    return Material("past", files, folder=None if len(paths) == 1 else paths[0].parent)


def wishes(world: World) -> Wishes:
    clock = world.services.clock
    return Wishes(calendar=clock.calendar, today=clock.today())


def test_a_table_that_is_read_back_is_what_was_lived(lived: World, tmp_path: Path) -> None:
    assert export(lived, tmp_path / "past.csv").startswith("3 reviews. Included:")
    reading = OWN_CSV.read(handed(tmp_path / "past.csv"), wishes(lived))
    assert [it.review for it in reading.entries] == list(
        lived.services.history.reviews.log().happened()
    )


def test_what_was_taken_back_is_not_in_it_and_ratings_are_those_in_force(
    lived: World, tmp_path: Path
) -> None:
    lived.services.undoing.take_back("odd-pair-1")
    lived.services.history.regrade("any-repeat-2", Rating.EASY)
    export(lived, tmp_path / "past.csv")
    reading = OWN_CSV.read(handed(tmp_path / "past.csv"), wishes(lived))
    assert [(it.review.id, it.rating) for it in reading.entries if it.review] == [
        ("any-repeat-9", Rating.AGAIN),
        ("any-repeat-2", Rating.EASY),
    ]


def test_a_folder_holds_whatever_was_met_or_noted(lived: World, tmp_path: Path) -> None:
    folder = tmp_path / "past"
    assert export(lived, folder).startswith("3 problems, 5 files written, 0 unchanged.")
    names = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    assert names == {
        *("any-repeat.md", "odd-pair.md", "nested-words.md", "README.md"),
        "solutions/hashing/any-repeat.py",
    }
    assert all(path.stat().st_mode & 0o077 == 0 for path in folder.rglob("*.md"))
    material = handed(*folder.glob("*.md"))
    assert OWN_MARKDOWN.recognises(material)
    told = {it.source_id for it in OWN_MARKDOWN.read(material, wishes(lived)).entries}
    assert told == {"any-repeat-9", "any-repeat-2", "odd-pair-1", ""}


def test_only_what_changed_is_written(lived: World, tmp_path: Path) -> None:
    export(lived, tmp_path / "past")
    before = {it: it.stat().st_mtime_ns for it in (tmp_path / "past").rglob("*") if it.is_file()}
    lived.pass_time(days=1)
    assert "0 files written, 5 unchanged." in export(lived, tmp_path / "past")
    lived.attempted("odd-pair", "good", days_ago=0)
    assert "2 files written, 3 unchanged." in export(lived, tmp_path / "past")
    changed = {it.name for it, moment in before.items() if it.stat().st_mtime_ns != moment}
    assert changed == {"odd-pair.md", "README.md"}


def test_other_peoples_files_are_left_alone_and_told_whatever_is_forced(
    lived: World, tmp_path: Path
) -> None:
    folder = tmp_path / "past"
    (folder / "solutions" / "hashing").mkdir(parents=True)
    foreign = [folder / name for name in ("README.md", "odd-pair.md", "diary.md")]
    foreign.append(folder / "solutions" / "hashing" / "any-repeat.py")
    for path in foreign:
        path.write_bytes(b"mine \xff")
    for force in (False, True):
        said = export(lived, folder, force=force)
        assert "Not overwritten, as other programs wrote them: " in said
        assert "odd-pair.md" in said
    assert {path.read_bytes() for path in foreign} == {b"mine \xff"}


def test_a_page_that_was_edited_is_overwritten_by_force_only(lived: World, tmp_path: Path) -> None:
    page = tmp_path / "past" / "odd-pair.md"
    export(lived, tmp_path / "past")
    written = page.read_text(encoding="utf-8")
    page.write_text(f"{written}\nmy thoughts\n", encoding="utf-8")
    said = export(lived, tmp_path / "past")
    assert (
        "Not overwritten, as they were edited since (--force overwrites them): odd-pair.md." in said
    )
    assert "my thoughts" in page.read_text(encoding="utf-8")
    assert "Not overwritten" not in export(lived, tmp_path / "past", force=True)
    assert page.read_text(encoding="utf-8") == written


def test_line_ends_that_something_else_changed_are_no_edit(lived: World, tmp_path: Path) -> None:
    export(lived, tmp_path / "past")
    page = tmp_path / "past" / "odd-pair.md"
    page.write_bytes(page.read_bytes().replace(b"\n", b"\r\n"))
    lived.attempted("odd-pair", "good", days_ago=0)
    assert "Not overwritten" not in export(lived, tmp_path / "past")


def test_links_are_neither_followed_nor_replaced(lived: World, tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "past", tmp_path / "elsewhere"
    folder.mkdir()
    elsewhere.mkdir()
    (tmp_path / "secret").write_text("mine", encoding="utf-8")
    (folder / "odd-pair.md").symlink_to(tmp_path / "secret")
    (folder / "solutions").symlink_to(elsewhere)
    (folder / "nested-words.md").symlink_to(tmp_path / "nothing")
    os.mkfifo(folder / "README.md")
    said = export(lived, folder, force=True)
    assert "Not overwritten, as other programs wrote them: " in said
    assert "odd-pair.md" in said
    assert (tmp_path / "secret").read_text(encoding="utf-8") == "mine"
    assert list(elsewhere.iterdir()) == []
    assert not (tmp_path / "nothing").exists()
    assert (folder / "any-repeat.md").is_file()


def test_a_deck_is_overwritten_as_one_and_nothing_else_is(lived: World, tmp_path: Path) -> None:
    path = tmp_path / "past.apkg"
    assert export(lived, path).startswith("3 problems as new cards.")
    export(lived, path)
    path.write_bytes(b"PK\x03\x04 another deck")
    with pytest.raises(TrainerError, match="is not an export"):
        export(lived, path)
    export(lived, path, force=True)


def test_a_problem_that_is_gone_is_exported_by_its_slug(lived: World, tmp_path: Path) -> None:
    lived.attempted("../gone", "good", days_ago=3, code="x = 2\n")
    export(lived, tmp_path / "past")
    export(lived, tmp_path / "past.csv")
    export(lived, tmp_path / "past.apkg")
    assert "../gone" in (tmp_path / "past.csv").read_text(encoding="utf-8")
    assert {path.name[:5] for path in tmp_path.rglob("*gone*")} == {"gone-"}


def test_the_whole_log_goes_out_as_ever(laptop: Machine, tmp_path: Path) -> None:
    exporting = laptop.world.services.exporting
    holds = exporting.export_to(str(tmp_path / "log.jsonl"))
    told, lines = exporting.lines()
    assert told == holds
    assert len(list(lines)) == len((tmp_path / "log.jsonl").read_bytes().splitlines())
    with pytest.raises(TrainerError, match="cannot go to stdout"):
        exporting.lines(ExportForm.DECK)


@pytest.mark.parametrize("form", [ExportForm.TABLE, ExportForm.FOLDER])
def test_what_an_export_lacks_is_said(lived: World, tmp_path: Path, form: ExportForm) -> None:
    holds = lived.services.exporting.export_to(str(tmp_path / "past"), form)
    assert "marks of known problems" in holds
