from datetime import timedelta
from pathlib import Path

import pytest
from textual.events import Paste
from textual.pilot import Pilot
from textual.widgets import Input

from tests.tui.desk import Desk, desk
from tests.tui.pilot import at_once, said, screen_text
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.log.review import Rating, Review
from trainer.tui.log.log_screen import LogScreen
from trainer.tui.log.new_problem import NewProblemFields
from trainer.tui.log.outcome_list import OutcomeList
from trainer.tui.log.problem_field import ProblemField


def reviews(at: Desk, slug: str) -> list[Review]:
    return list(at.services.progress.history(slug).reviews)


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


def test_the_link_of_an_unknown_problem_becomes_a_new_problem(tmp_path: Path) -> None:
    link = "https://leetcode.com/problems/foo-bar-baz/"
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            pilot.app.screen.query_one(ProblemField).query_one(Input).value = link
            await pilot.pause()
            assert "add 'Foo Bar Baz' as a new problem" in screen_text(pilot)
            await pilot.press("enter")
            assert "Pattern" in screen_text(pilot)
            pilot.app.screen.query_one(OutcomeList).action_choose(2)
            await pilot.press("ctrl+s")
            problem = at.services.library.problem("foo-bar-baz")
            assert (problem.title, problem.url) == ("Foo Bar Baz", link)
            assert [review.rating for review in reviews(at, "foo-bar-baz")] == [Rating.HARD]

        at.at_screen(lambda: LogScreen(at.services), act)


def test_a_published_problem_that_is_not_in_the_catalogue_is_found_too(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            pilot.app.screen.query_one(ProblemField).query_one(Input).value = "#322"
            await pilot.pause()
            assert "Coin Change" in screen_text(pilot)
            assert "not in the library" in screen_text(pilot)
            await pilot.press("enter", "2", "ctrl+s")
            assert len(reviews(at, "coin-change")) == 1

        at.at_screen(lambda: LogScreen(at.services), act)


def test_enter_adds_what_is_hardly_like_anything_and_takes_what_is(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            field = pilot.app.screen.query_one(ProblemField)
            await pilot.press(*"my own odd problem", "enter")
            assert field.text == "my own odd problem"
            assert pilot.app.screen.query_one(NewProblemFields).display
            field.query_one(Input).value = ""
            field.focus_line()
            await pilot.press(*"tow sum", "enter")
            assert field.text == "Two Sum"

        at.at_screen(lambda: LogScreen(at.services), act)


def test_of_a_paste_the_first_line_with_something_in_it_is_taken(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            at_once(pilot, Paste("\n\r\n  Two Sum \nEasy\n"))
            await pilot.pause()
            assert pilot.app.screen.query_one(ProblemField).text == "Two Sum"
            at_once(pilot, Paste("\n \n"))
            await pilot.pause()
            assert pilot.app.screen.query_one(ProblemField).text == "Two Sum"

        at.at_screen(lambda: LogScreen(at.services), act)


def test_every_published_problem_is_offered_those_at_hand_first(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            line = pilot.app.screen.query_one(ProblemField).query_one(Input)
            for text, title in (
                ("LC 2000", "Reverse Prefix of Word"),
                ("https://leetcode.com/problems/find-the-difference/", "Find the Difference"),
                ("max consecutive ones", "Max Consecutive Ones"),
            ):
                line.value = text
                await pilot.pause()
                assert title in screen_text(pilot)
            line.value = "2. two sum"
            await pilot.pause()
            shown = screen_text(pilot)
            assert shown.index("Two Sum") < shown.index("Add Two Numbers")

        at.at_screen(lambda: LogScreen(at.services), act)


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


def test_a_form_that_was_begun_is_left_at_the_second_press(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("3", "escape")
            assert "Not saved yet: Ctrl+S saves, Esc again leaves" in screen_text(pilot)
            await pilot.press("escape")
            assert not isinstance(pilot.app.screen, LogScreen)

        at.at_screen(lambda: LogScreen(at.services, "two-sum"), act)


@pytest.mark.parametrize("keys", [[*"my own odd problem", "enter"], ["tab", "tab", "tab", "9"]])
def test_nothing_that_was_typed_is_left_without_asking(tmp_path: Path, keys: list[str]) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press(*keys)
            while "Not saved yet" not in screen_text(pilot):
                await pilot.press("escape")
                assert isinstance(pilot.app.screen, LogScreen)
            await pilot.press("escape")
            assert not isinstance(pilot.app.screen, LogScreen)

        at.at_screen(lambda: LogScreen(at.services), act)


def test_the_program_is_not_quit_with_a_form_unsaved_but_at_the_second_press(
    tmp_path: Path,
) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("3", "ctrl+q")
            assert "Ctrl+Q again quits without saving" in screen_text(pilot)
            assert pilot.app.is_running
            await pilot.press("ctrl+q")
            assert pilot.app._exit

        at.at_screen(lambda: LogScreen(at.services, "two-sum"), act)


def test_an_empty_form_and_a_problem_that_was_given_are_left_at_once(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("escape")
            assert not isinstance(pilot.app.screen, LogScreen)

        at.at_screen(lambda: LogScreen(at.services), act)
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


def test_no_line_moves_while_suggestions_come_and_go(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            def places() -> list[int]:
                return [it.region.y for it in pilot.app.screen.query("OutcomeList, Input")]

            before = places()
            await pilot.press(*"coin")
            assert "Coin Change" in screen_text(pilot)
            assert places() == before
            await pilot.press("tab")
            assert "Coin Change" not in screen_text(pilot)
            assert "looked up the answer" in screen_text(pilot)
            await pilot.press("shift+tab")
            assert "Coin Change" in screen_text(pilot)
            await pilot.press("escape")
            assert places() == before

        at.at_screen(lambda: LogScreen(at.services), act)


def test_esc_closes_the_suggestions_then_the_new_problem_then_the_form(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            field = pilot.app.screen.query_one(ProblemField)
            new = pilot.app.screen.query_one(NewProblemFields)
            shown = [new.display]
            await pilot.press(*"my own odd problem", "enter")
            shown.append(new.display)
            assert pilot.app.screen.query_one(OutcomeList).has_focus
            await pilot.press("shift+tab", *"example.org")
            await pilot.press("escape")
            shown.append(new.display)
            assert shown == [False, True, False]
            assert field.text == "my own odd problem"
            opened = [field.is_open]
            await pilot.press("escape")
            assert [*opened, field.is_open] == [True, False]
            await pilot.press("enter", "enter")
            assert pilot.app.screen.query_one("#link", Input).value == "example.org"
            await pilot.press("escape", "escape", "escape")
            assert "Not saved yet" in screen_text(pilot)

        at.at_screen(lambda: LogScreen(at.services), act)


def test_enter_goes_on_from_a_problem_that_is_chosen(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("shift+tab", "enter")
            assert pilot.app.screen.query_one(OutcomeList).has_focus

        at.at_screen(lambda: LogScreen(at.services, "two-sum"), act)


def test_a_suggestion_is_taken_with_the_mouse(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press(*"two s")
            await pilot.click("ProblemField OptionList", offset=(3, 0))
            assert pilot.app.screen.query_one(ProblemField).text == "Two Sum"
            assert pilot.app.screen.query_one(OutcomeList).has_focus

        at.at_screen(lambda: LogScreen(at.services), act)


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
