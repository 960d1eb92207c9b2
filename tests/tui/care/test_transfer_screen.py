"""Export and merge from the backups screen: a path, and a sentence that says what came of it."""

from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import Input

from tests.tui.desk import desk
from tests.tui.pilot import screen_text, work_done
from trainer.tui.care.backups_screen import BackupsScreen


async def give(pilot: Pilot[None], key: str, path: Path) -> str:
    """Press the key, type the path, and give what stands on the screen when it is done."""
    await pilot.press(key)
    pilot.app.screen.query_one(Input).value = str(path)
    await pilot.press("enter")
    await work_done(pilot)
    said = screen_text(pilot)
    await pilot.press("escape")
    return said


def test_what_one_home_exports_another_one_merges(tmp_path: Path) -> None:
    file = tmp_path / "log.jsonl"

    async def export(pilot: Pilot[None]) -> None:
        assert "Exported 1 review" in await give(pilot, "X", file)

    async def merge(pilot: Pilot[None]) -> None:
        assert "1 review" in await give(pilot, "M", file)

    with desk(tmp_path / "one") as one:
        one.log("two-sum", "solved")
        one.at_screen(lambda: BackupsScreen(one.services), export)
    with desk(tmp_path / "other") as other:
        other.at_screen(lambda: BackupsScreen(other.services), merge)
        assert other.services.history.reviews.count() == 1


def test_the_ending_says_what_is_exported(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        assert "Exported 1 review. Included:" in await give(pilot, "X", tmp_path / "past.csv")
        assert "Exported 1 problem" in await give(pilot, "X", tmp_path / "vault")
        said = await give(pilot, "X", tmp_path / "past.md")
        assert "Unknown export format .md" in said

    with desk(tmp_path / "home") as at:
        at.log("two-sum", "solved")
        at.at_screen(lambda: BackupsScreen(at.services), act)
    assert (tmp_path / "vault" / "two-sum.md").is_file()


def test_a_path_without_a_log_is_refused_in_a_sentence(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        said = await give(pilot, "M", tmp_path / "nothing")
        assert "is not a home, a database," in " ".join(said.split())

    with desk(tmp_path) as at:
        at.at_screen(lambda: BackupsScreen(at.services), act)
