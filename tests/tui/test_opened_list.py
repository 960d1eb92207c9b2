"""With the mouse a line is selected by a click and opened by a double click."""

from pathlib import Path

from textual.pilot import Pilot

from tests.tui.desk import desk
from trainer.tui.attempt.attempt_screen import AttemptScreen
from trainer.tui.today.plan_list import PlanList
from trainer.tui.today.today_screen import TodayScreen


def test_a_click_selects_and_a_double_click_opens(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.click(PlanList, offset=(5, 1))
        assert isinstance(pilot.app.screen, TodayScreen)
        assert pilot.app.screen.query_one(PlanList).highlighted == 1
        await pilot.double_click(PlanList, offset=(5, 1))
        assert isinstance(pilot.app.screen, AttemptScreen)

    with desk(tmp_path) as at:
        at.at_screen(None, act)
