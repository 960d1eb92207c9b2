from datetime import timedelta
from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import Input

from tests.tui.desk import desk
from tests.tui.log.logged import reviews
from tests.tui.pilot import said, screen_text
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.log.review import Rating
from trainer.tui.log.log_screen import LogScreen
from trainer.tui.log.outcome_list import OutcomeList
from trainer.tui.log.problem_field import ProblemField


def test_a_known_problem_is_logged_with_letters_enter_one_and_save(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press(*"two s", "enter", "1", "ctrl+s")
            shown = screen_text(pilot)
            assert "Two Sum saved, AGAIN: comes back tomorrow, Sun 22 Nov." in shown
            assert [review.rating for review in reviews(at, "two-sum")] == [Rating.AGAIN]
            assert pilot.app.screen.query_one(ProblemField).text == ""
            assert pilot.app.screen.query_one(OutcomeList).outcome is None

        at.at_screen(lambda: LogScreen(at.services), act)


def test_enter_goes_from_line_to_line_and_the_last_one_saves(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("3", "enter", *"12", "enter", "enter", *"one map", "enter")
            [review] = reviews(at, "two-sum")
            assert review.rating is Rating.GOOD
            assert review.insight == "one map"
            assert review.evidence.active_time is not None
            assert review.evidence.active_time.total_seconds() == 12 * 60

        at.at_screen(lambda: LogScreen(at.services, "two-sum"), act)


def test_the_line_below_says_what_saving_then_does(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.log("two-sum", "solved", "solved")

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("4")
            pilot.app.screen.query_one("#day", Input).value = "1"
            await pilot.pause()
            problem = at.services.library.problem("two-sum")
            promised = at.services.log_attempt.preview(problem, Outcome.SOLVED_FAST, "1")
            assert "yesterday, Fri 20 Nov" in screen_text(pilot)
            await pilot.press("ctrl+s")
            assert at.services.progress.history("two-sum").progress.due_day == promised

        at.at_screen(lambda: LogScreen(at.services, "two-sum"), act)


def test_days_of_another_year_show_the_year(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.log("two-sum", *["solved-fast"] * 4)

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("4")
            shown = screen_text(pilot)
            assert "EASY: Already counted today as EASY; comes back in " in shown
            assert any(f" {year}" in screen_text(pilot) for year in range(2027, 2037))
            pilot.app.screen.query_one("#day", Input).value = "sep 12 2018"
            await pilot.pause()
            assert "days ago, Wed 12 Sep 2018" in screen_text(pilot)

        at.at_screen(lambda: LogScreen(at.services, "two-sum"), act)


def test_a_day_that_is_none_is_said_and_nothing_is_saved(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("1")
            pilot.app.screen.query_one("#day", Input).value = "[soon"
            await pilot.pause()
            assert "'[soon' is not a day" in screen_text(pilot)
            await pilot.press("ctrl+s")
            assert "'[soon' is not a day" in screen_text(pilot)
            assert reviews(at, "two-sum") == []
            assert pilot.app.screen.query_one("#day", Input).value == "[soon"

        at.at_screen(lambda: LogScreen(at.services, "two-sum"), act)


def test_what_is_missing_is_asked_for(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("ctrl+s")
            assert "Which problem was it?" in screen_text(pilot)
            await pilot.press(*"two s", "enter", "ctrl+s")
            assert "How did it go? Press 1 to 4." in screen_text(pilot)
            assert reviews(at, "two-sum") == []

        at.at_screen(lambda: LogScreen(at.services), act)


def test_what_was_saved_can_be_taken_back(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("1", "ctrl+s")
            assert "Esc, then u twice undoes it." in " ".join(screen_text(pilot).split())
            await pilot.press("escape", "u", "u")
            assert said(pilot)[-1] == "Undone: Two Sum, AGAIN."
            assert reviews(at, "two-sum") == []

        at.at_screen(lambda: LogScreen(at.services, "two-sum"), act)


def test_three_tab_twenty_five_is_an_outcome_and_minutes(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("3", "tab", *"25")
            assert pilot.app.screen.query_one("#minutes", Input).value == "25"
            await pilot.press("ctrl+s")
            [review] = reviews(at, "two-sum")
            assert review.rating is Rating.GOOD
            assert review.evidence.active_time == timedelta(minutes=25)

        at.at_screen(lambda: LogScreen(at.services, "two-sum"), act)


def test_a_digit_is_text_in_every_line(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            for typed in ("3Sum", "#146", "15"):
                await pilot.press(*typed)
                assert pilot.app.screen.query_one(ProblemField).text == typed
                await pilot.press("ctrl+u")
            for name in ("minutes", "day", "insight"):
                line = pilot.app.screen.query_one(f"#{name}", Input)
                line.value = ""
                line.focus()
                await pilot.press(*"1234")
                assert line.has_focus
                assert line.value == "1234"
            assert pilot.app.screen.query_one(OutcomeList).outcome is None

        at.at_screen(lambda: LogScreen(at.services), act)


def test_minutes_are_read_as_they_are_typed_and_a_fault_goes_with_its_cause(
    tmp_path: Path,
) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("3", "tab", *"1h5")
            assert "65 minutes" in screen_text(pilot)
            await pilot.press("x")
            assert "? no such time" in screen_text(pilot)
            assert "must be 1 to 600 minutes" in screen_text(pilot)
            await pilot.press("ctrl+s")
            assert reviews(at, "two-sum") == []
            await pilot.press("backspace")
            assert "no such time" not in screen_text(pilot)
            assert "must be" not in screen_text(pilot)
            await pilot.press("ctrl+s")
            [review] = reviews(at, "two-sum")
            assert review.evidence.active_time == timedelta(minutes=65)

        at.at_screen(lambda: LogScreen(at.services, "two-sum"), act)


def test_what_is_missing_is_said_no_longer_than_it_is(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("ctrl+s")
            assert "Press 1 to 4" in screen_text(pilot)
            await pilot.press("tab", *"5", "shift+tab")
            assert "Press 1 to 4" in screen_text(pilot)
            await pilot.press("2")
            assert "Press 1 to 4" not in screen_text(pilot)
            assert "HARD:" in screen_text(pilot)

        at.at_screen(lambda: LogScreen(at.services, "two-sum"), act)


def test_a_title_full_of_markup_is_a_title(tmp_path: Path) -> None:
    title = "nums[i] [/b] [@click=app.quit]x[/] \x1b[31m"
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            pilot.app.screen.query_one(ProblemField).query_one(Input).value = title
            await pilot.pause()
            assert "add 'nums[i] [/b] [@click=app.quit]x[/]" in screen_text(pilot)
            await pilot.press("up", "enter")
            pilot.app.screen.query_one(OutcomeList).action_choose(1)
            await pilot.press("ctrl+s")
            shown = screen_text(pilot)
            assert "nums[i] [/b]" in shown
            assert "\x1b" not in shown

        at.at_screen(lambda: LogScreen(at.services), act)
