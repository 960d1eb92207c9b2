"""Syncing from the terminal program: at the start, at the end, and by a key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.tui.desk import Desk, desk
from tests.tui.pilot import said, screen_text, work_done


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Desk]:
    with desk(tmp_path / "here") as one:
        yield one


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Desk]:
    with desk(tmp_path / "there") as one:
        one.log("two-sum", "looked-up")
        yield one


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "carried").mkdir()
    return tmp_path / "carried"


def test_what_came_while_one_was_away_is_there_at_the_start(
    here: Desk, there: Desk, folder: Path
) -> None:
    there.services.sync.sync(folder)
    here.services.preferences.change("sync_folder", str(folder))

    async def act(pilot: Pilot[None]) -> None:
        await work_done(pilot)
        [sentence] = said(pilot)
        assert sentence.startswith("1 review from ")
        assert "two-sum" in {it.card.slug for it in here.services.history.reviews.latest(9)}
        assert "Two Sum" in screen_text(pilot)

    here.at_screen(None, act)


def test_leaving_sends_what_was_done(here: Desk, there: Desk, folder: Path) -> None:
    here.services.preferences.change("sync_folder", str(folder))

    async def act(pilot: Pilot[None]) -> None:
        await work_done(pilot)
        here.log("3sum", "solved")

    here.at_screen(None, act)
    there.services.sync.sync(folder)
    assert {it.card.slug for it in there.services.history.reviews.latest(9)} == {"two-sum", "3sum"}


def test_a_key_syncs_and_says_what_came_of_it(here: Desk, folder: Path) -> None:
    here.services.preferences.change("sync_folder", str(folder))

    async def act(pilot: Pilot[None]) -> None:
        await work_done(pilot)
        assert said(pilot) == []
        here.log("3sum", "solved")
        await pilot.press("S")
        await work_done(pilot)
        assert said(pilot) == ["1 line sent."]

    here.at_screen(None, act)


def test_a_folder_that_is_gone_is_a_sentence_and_no_more(here: Desk, tmp_path: Path) -> None:
    here.services.preferences.change("sync_folder", str(tmp_path / "stick"))

    async def act(pilot: Pilot[None]) -> None:
        await work_done(pilot)
        [sentence] = said(pilot)
        assert sentence.startswith("Not synced: ")
        assert "plugged in?" in sentence
        assert "TODAY" in screen_text(pilot)

    here.at_screen(None, act)


def test_without_a_folder_the_key_says_how_to_name_one(here: Desk) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("S")
        await work_done(pilot)
        [sentence] = said(pilot)
        assert "sync_folder" in sentence

    here.at_screen(None, act)
