from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.events import Paste
from textual.pilot import Pilot
from textual.widgets import Input, Static

from tests.tui.desk import Desk, desk
from tests.tui.pilot import WIDE, at_once, work_done
from trainer.domain.log.change import Kind
from trainer.tui.importing.import_screen import ImportScreen
from trainer.tui.importing.preview_list import PreviewList

TABLE = """Problem,Status,Date,Mark
Two Sum,Solved,2026-01-05,5
3Sum,Solved,,2
Group Anagrms,Solved,2026-02-05,3
Planting Trees Together,Solved,2026-02-06,3
"""


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Desk]:
    with desk(tmp_path) as here:
        yield here


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "solved.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def text(pilot: Pilot[None]) -> str:
    """Give all lines of the preview."""
    shown = pilot.app.screen.query_one(PreviewList)
    return "\n".join(shown.line(place).plain for place in range(shown.count))


def said(pilot: Pilot[None]) -> str:
    return str(pilot.app.screen.query_one("#said", Static).content)


async def read(pilot: Pilot[None], path: Path) -> None:
    pilot.app.screen.query_one(Input).value = str(path).replace("file:/", "file:///", 1)
    await pilot.press("enter")
    await work_done(pilot)


async def turn(pilot: Pilot[None], text: str, key: str = "space") -> None:
    """Turn the line that has this text."""
    shown = pilot.app.screen.query_one(PreviewList)
    place = next(it for it in range(shown.count) if text in shown.line(it).plain)
    shown.move_to(place)
    await pilot.press(key)
    await work_done(pilot)


def reviewed(at: Desk) -> list[str]:
    reviews = at.services.log_attempt.reviews.log().reviews.values()
    return sorted(review.card.slug for review in reviews)


def at_import(at: Desk, act: object) -> None:
    at.at_screen(lambda: ImportScreen(at.services), act, WIDE)  # type: ignore[arg-type]


def test_a_path_shows_what_would_happen_and_writes_nothing(at: Desk, table: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await read(pilot, table)
        assert "2 new reviews" in said(pilot)
        assert "1 known problem" in said(pilot)
        assert "Group Anagrms" in text(pilot)
        assert "becomes a problem of your own" in text(pilot)
        assert reviewed(at) == []

    at_import(at, act)


def test_ctrl_s_does_what_is_shown_and_undo_takes_it_back(at: Desk, table: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await read(pilot, table)
        await pilot.press("ctrl+s")
        await work_done(pilot)
        assert not isinstance(pilot.app.screen, ImportScreen)
        assert reviewed(at) == ["planting-trees-together", "two-sum"]
        await pilot.press("u", "u")
        await work_done(pilot)
        assert at.services.log_attempt.reviews.count() == 0

    at_import(at, act)


def test_a_name_is_turned_to_the_problem_it_means(at: Desk, table: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await read(pilot, table)
        await turn(pilot, "Group Anagrms ")
        assert "3 new reviews" in said(pilot)
        await pilot.press("ctrl+s")
        await work_done(pilot)
        assert "group-anagrams" in reviewed(at)

    at_import(at, act)


def test_a_column_is_turned_to_what_it_means(at: Desk, table: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await read(pilot, table)
        assert "0 new" not in said(pilot)
        for _ in range(len("ignore")):
            if "day of an attempt" not in text(pilot):
                break
            await turn(pilot, " Date ")
        assert "new review" not in said(pilot)

    at_import(at, act)


def test_a_line_can_be_left_out_and_taken_again(at: Desk, table: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await read(pilot, table)
        await turn(pilot, "new     Two Sum")
        assert "1 new review" in said(pilot)
        assert "left out, as you said" in text(pilot)
        await turn(pilot, "skipped Two Sum", "left")
        assert "2 new reviews" in said(pilot)

    at_import(at, act)


def test_unknown_names_can_be_left_out(at: Desk, table: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await read(pilot, table)
        await turn(pilot, "unknown names")
        assert "are left out" in text(pilot)
        assert "1 new review" in said(pilot)
        await turn(pilot, "unknown names")
        assert "2 new reviews" in said(pilot)

    at_import(at, act)


def test_what_is_pasted_is_read_as_it_is(at: Desk) -> None:
    async def act(pilot: Pilot[None]) -> None:
        at_once(pilot, Paste(TABLE))
        await pilot.pause()
        await work_done(pilot)
        assert "2 new reviews" in said(pilot)

    at_import(at, act)


def test_a_paste_is_taken_while_the_list_is_selected_and_enter_changes_nothing(
    at: Desk, table: Path
) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await read(pilot, table)
        at_once(pilot, Paste(TABLE + "Valid Anagram,Solved,2026-02-08,3\n"), "enter")
        await pilot.pause()
        await work_done(pilot)
        assert "3 new reviews" in said(pilot)
        assert "become your own problems" in text(pilot)

    at_import(at, act)


def test_after_a_path_that_cannot_be_read_nothing_is_left_to_import(
    at: Desk, table: Path, tmp_path: Path
) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await read(pilot, table)
        await pilot.press("slash")
        await read(pilot, tmp_path / "nowhere.csv")
        await pilot.press("ctrl+s")
        await work_done(pilot)
        assert text(pilot) == ""
        assert reviewed(at) == []

    at_import(at, act)


def test_the_log_of_another_trainer_is_merged(at: Desk, tmp_path: Path) -> None:
    at.log("two-sum", "solved")
    log = tmp_path / "log.jsonl"
    at.services.transfer.export_to(log)
    with desk(tmp_path / "other") as other:

        async def act(pilot: Pilot[None]) -> None:
            await read(pilot, Path(f"file://{log}"))
            assert "Ctrl+S merges" in said(pilot)
            assert reviewed(other) == []
            await pilot.press("ctrl+s")
            await work_done(pilot)
            assert reviewed(other) == ["two-sum"]

        at_import(other, act)


@pytest.mark.parametrize("content", [None, b"", b"\x00\x01\x02" * 99, b"dear diary, no problem"])
def test_what_cannot_be_read_is_a_sentence_and_the_path_stays(
    at: Desk, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "odd.bin"
    if content is not None:
        path.write_bytes(content)

    async def act(pilot: Pilot[None]) -> None:
        await read(pilot, path)
        assert "odd.bin" in said(pilot)
        assert pilot.app.screen.query_one(Input).value == str(path)
        await pilot.press("ctrl+s")
        assert isinstance(pilot.app.screen, ImportScreen)

    at_import(at, act)


def test_the_import_is_one_key_away_from_the_library_and_the_settings(at: Desk) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("b", "I")
        assert isinstance(pilot.app.screen, ImportScreen)
        await pilot.press("escape", "escape", "comma", "escape", "comma")
        pilot.app.screen.set_focus(None)
        await pilot.press("I")
        assert isinstance(pilot.app.screen, ImportScreen)

    at.at_screen(None, act)


def test_importing_it_again_has_nothing_new(at: Desk, table: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await read(pilot, table)
        await turn(pilot, "Group Anagrms ")
        await pilot.press("ctrl+s")
        await work_done(pilot)
        await pilot.app.push_screen(ImportScreen(at.services))
        await pilot.pause()
        await read(pilot, table)
        assert "already here" in said(pilot)
        await pilot.press("ctrl+s")
        assert isinstance(pilot.app.screen, ImportScreen)
        assert len(at.services.importing.changes.in_force(Kind.MERGE)) == 1

    at_import(at, act)
