"""The start screen: the plan and what is done of it, and what is said when the log cannot open."""

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.small_world import SHIPPED, World, a_few_shipped, shared
from tests.tui.desk import desk
from tests.tui.pilot import NARROW, WIDE, at_once, piloted, said, screen_text, until
from trainer.domain.attempt.outcome import Outcome
from trainer.tui.app import TrainerApp
from trainer.tui.attempt.attempt_screen import AttemptScreen
from trainer.tui.coverage.coverage_screen import CoverageScreen
from trainer.tui.library.problem_screen import ProblemScreen
from trainer.tui.log.log_screen import LogScreen
from trainer.tui.today.more_list import More, lines_of
from trainer.tui.today.plan_list import PlanList


def test_the_plan_stands_there_with_reasons_and_minutes(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.log("two-sum", "looked-up", minutes=20)
        at.pass_time(days=3)

        async def act(pilot: Pilot[None]) -> None:
            shown = screen_text(pilot)
            assert "review   Two Sum" in shown
            assert "2 days late" in shown
            assert "first try" in shown

        at.at_screen(None, act)


def test_the_day_stays_done_after_closing_and_more_takes_it_up_again(tmp_path: Path) -> None:
    async def call_it_a_day(pilot: Pilot[None]) -> None:
        await pilot.press("d")
        assert "done for today" in screen_text(pilot)

    async def add_one_more(pilot: Pilot[None]) -> None:
        assert "done for today" in screen_text(pilot)
        await pilot.press("m", "enter")
        assert "done for today" not in screen_text(pilot)

    with desk(tmp_path) as at:
        at.at_screen(None, call_it_a_day)
    with desk(tmp_path) as at:
        at.at_screen(None, add_one_more)


def test_a_title_full_of_markup_and_escapes_is_text(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        odd = at.services.library.new("[/red]boom[bold \x1b[31m")
        at.services.log_attempt.log(at.services.library.adopt(odd), Outcome.LOOKED_UP)
        at.pass_time(days=1)

        async def act(pilot: Pilot[None]) -> None:
            shown = screen_text(pilot)
            assert "[/red]boom[bold" in shown
            assert "\x1b" not in shown

        at.at_screen(None, act, WIDE)


def line_with(pilot: Pilot[None], words: str) -> str:
    """Give the first line on the screen that holds these words."""
    return next(line for line in screen_text(pilot).splitlines() if words in line)


def test_the_head_is_two_lines_and_says_what_is_to_do_and_how_it_stands(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        head = screen_text(pilot).splitlines()[2:5]
        assert "TODAY  2 to do, 34 min · 10 of 45 min done" in head[0]
        assert head[0].rstrip().endswith("READY  1 of 1")
        assert head[1].startswith(" Building: a problem comes back")
        assert head[2].startswith("────")

    with desk(tmp_path) as at:
        at.log("two-sum", minutes=10)
        at.at_screen(None, act)


def test_learning_is_seen_from_the_first_day_on(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        assert "patterns  1 learning, 0 solid of 3" in screen_text(pilot)
        assert "new      Two Sum" in line_with(pilot, "✓")
        assert "again, Sun 22 Nov" in line_with(pilot, "✓")

    with desk(tmp_path) as at:
        at.services.planning.today()
        at.log("two-sum", "looked-up", minutes=20)
        at.at_screen(None, act)


def test_a_wide_terminal_shows_the_card_under_the_cursor_and_hides_its_pattern(
    tmp_path: Path,
) -> None:
    async def act(pilot: Pilot[None]) -> None:
        shown = screen_text(pilot)
        assert "Two Sum" in line_with(pilot, "pattern hidden")
        assert "1 attempt    again" in shown
        assert "comes back   again" in shown
        assert "last 7 days" in shown
        await pilot.press("down")
        assert "new · target" in screen_text(pilot)
        assert "1 attempt" not in screen_text(pilot)
        await pilot.resize_terminal(*NARROW)
        await pilot.pause()
        assert "pattern hidden" not in screen_text(pilot)

    with desk(tmp_path) as at:
        at.log("two-sum", "looked-up", minutes=20)
        at.pass_time(days=3)
        at.at_screen(None, act, WIDE)


def test_the_end_of_a_day_says_what_came_of_it_and_what_comes_next(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        assert "Done for today: met 1 new problem, 1 became ready." in screen_text(pilot)
        assert "Tomorrow: no reviews." in screen_text(pilot)
        await pilot.press("d")
        assert "Done for today" not in screen_text(pilot)

    with desk(tmp_path) as at:
        at.log("two-sum", minutes=10)
        at.services.planning.finish()
        at.at_screen(None, act)


def test_a_draft_outside_the_plan_waits_below_it_and_enter_goes_on(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        assert "0 min in, 2 days ago" in line_with(pilot, "draft    3Sum")
        await pilot.press("end", "enter")
        assert isinstance(pilot.app.screen, AttemptScreen)
        assert pilot.app.screen.session.attempt.code == "half = 1"

    with desk(tmp_path) as at:
        session = at.services.study.start("3sum")
        session.type("half = 1")
        session.save()
        at.services.preferences.change("budget", "5")
        at.pass_time(days=2)
        assert [draft.problem.slug for draft in at.services.planning.today().drafts] == ["3sum"]
        at.at_screen(None, act)


def test_enter_on_what_is_done_shows_its_page_and_begins_nothing(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("end", "enter")
        assert isinstance(pilot.app.screen, ProblemScreen)

    with desk(tmp_path) as at:
        at.services.planning.today()
        at.log("two-sum", minutes=10)
        at.at_screen(None, act)
        assert not at.services.study.unfinished()


def test_more_holds_what_does_something_now_and_escape_closes_it(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("m")
        shown = screen_text(pilot)
        assert "─More─" in shown
        assert "one more problem" in shown
        assert "more that faded" not in shown
        assert "a new plan" not in shown
        await pilot.press("escape")
        assert "─More─" not in screen_text(pilot)
        assert pilot.app.screen.query_one(PlanList).has_focus

    with desk(tmp_path) as at:
        at.at_screen(None, act)


def test_m_and_enter_in_one_piece_add_one_more_problem(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        before = len(at.services.planning.today().items)
        at_once(pilot, "m", "enter")
        await until(pilot, lambda: len(at.services.planning.today().items) == before + 1)
        assert "─More─" not in screen_text(pilot)

    with desk(tmp_path) as at:
        at.at_screen(None, act)


def test_more_leads_to_a_new_plan_to_coverage_and_to_the_log(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        for more, leads in ((More.PATTERN, CoverageScreen), (More.LOG, LogScreen)):
            await pilot.press("m", *["down"] * position(pilot, more), "enter")
            assert isinstance(pilot.app.screen, leads)
            await pilot.press("escape")
        await pilot.press("m", *["down"] * position(pilot, More.REPLAN), "enter")
        assert said(pilot) == ["Planned again for the time that is left."]

    def position(pilot: Pilot[None], more: More) -> int:
        today, following = at.services.planning.today(), at.services.planning.next_item()
        return [line.more for line in lines_of(today, following)].index(more)

    with desk(tmp_path) as at:
        at.log("two-sum", minutes=10)
        at.at_screen(None, act)


def test_what_faded_is_offered_only_where_some_waits(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        for slug in ("two-sum", "3sum", "group-anagrams"):
            at.log(slug, "looked-up")
        at.pass_time(days=200)
        at.services.preferences.change("budget", "5")
        today = at.services.planning.replan()
        assert today.waiting.faded
        assert More.FADED in [line.more for line in lines_of(today, None)]


def test_after_the_first_week_a_date_is_asked_for_and_after_the_interview_how_it_was(
    tmp_path: Path,
) -> None:
    async def asked(pilot: Pilot[None]) -> None:
        assert "An interview ahead?" in screen_text(pilot)

    async def how_was_it(pilot: Pilot[None]) -> None:
        assert "How was it?" in screen_text(pilot)

    with desk(tmp_path) as at:
        at.log("two-sum", minutes=10)
        at.pass_time(days=6)
        at.at_screen(None, asked)
    with desk(tmp_path) as at:
        at.pass_time(days=6)
        at.services.preferences.change("interview_day", "in 2 days", at.services.clock.today())
        at.pass_time(days=3)
        at.at_screen(None, how_was_it)


def damage(database: Path) -> None:
    database.write_bytes(b"this is no database" * 100)


def let_it_be_newer(database: Path) -> None:
    with sqlite3.connect(database) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()


@pytest.mark.parametrize(
    ("harm", "sentence"), [(damage, "is damaged"), (let_it_be_newer, "newer trainer")]
)
def test_a_log_that_cannot_be_opened_is_a_sentence_and_stays_as_it_is(
    tmp_path: Path, harm: Callable[[Path], None], sentence: str
) -> None:
    database = tmp_path / "trainer.db"
    harm(database)
    before = database.read_bytes()
    shown = start(World(tmp_path, shared(a_few_shipped)))
    assert "Cannot open" in shown
    assert sentence in shown
    assert "Traceback" not in shown
    assert database.read_bytes() == before


@pytest.mark.skipif(not Path("/sys").is_dir(), reason="/sys is a place that nobody may write")
def test_a_home_that_may_not_be_written_is_a_sentence() -> None:
    shown = start(World(Path("/sys/trainer"), SHIPPED))
    assert "Cannot open" in shown
    assert "cannot be used as home" in shown


def start(world: World) -> str:
    """Start the app, press keys that ask for the log, and give what stands on the screen."""

    async def look() -> str:
        app = TrainerApp(world.start)
        async with piloted(app, WIDE) as pilot:
            await pilot.press("l", "m", "enter", "u")
            shown = screen_text(pilot)
            await pilot.press("q")
        return shown

    return asyncio.run(look())
