"""``j`` and ``k`` move in every list, as the arrow keys do."""

from pathlib import Path

from textual.containers import VerticalScroll
from textual.pilot import Pilot
from textual.widgets import OptionList

from tests.tui.attempting import begun, log_opened
from tests.tui.desk import desk
from tests.tui.pilot import until
from trainer.tui.library.problem_table import ProblemTable
from trainer.tui.messages import Open, Place
from trainer.tui.places import place_of


async def _opened(pilot: Pilot[None], place: Place) -> None:
    pilot.app.screen.post_message(Open(place))
    await until(pilot, lambda: place_of(pilot.app.screen) is place)
    await pilot.pause()


def test_in_the_plan_and_in_the_ratings(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await log_opened(pilot)
        plan = pilot.app.screen.query_one(OptionList)
        first = plan.highlighted
        await pilot.press("j")
        assert plan.highlighted != first
        await pilot.press("k")
        assert plan.highlighted == first
        await begun(pilot)
        await pilot.press("f10")
        ratings = pilot.app.screen.query_one(OptionList)
        chosen = ratings.highlighted
        await pilot.press("j", "k")
        assert ratings.highlighted == chosen

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def test_in_the_library(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await log_opened(pilot)
        await _opened(pilot, Place.LIBRARY)
        table = pilot.app.screen.query_one(ProblemTable)
        await pilot.press("j", "j")
        assert table.cursor == 2
        await pilot.press("k")
        assert table.cursor == 1

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def test_in_the_help(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await log_opened(pilot)
        await pilot.press("question_mark", "j", "j")
        assert pilot.app.screen.query_one(VerticalScroll).scroll_y == 2
        await pilot.press("k")
        assert pilot.app.screen.query_one(VerticalScroll).scroll_y == 1

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def test_a_field_takes_them_as_text(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        screen = await begun(pilot)
        screen.editor.text = ""
        await pilot.press("j", "k")
        assert screen.editor.text == "jk"

    with desk(tmp_path) as here:
        here.at_screen(None, act)
