"""What the log form offers for a few letters, a link or a paste, and how it is taken."""

from pathlib import Path

from textual.events import Paste
from textual.pilot import Pilot
from textual.widgets import Input

from tests.tui.desk import desk
from tests.tui.log.logged import reviews
from tests.tui.pilot import at_once, screen_text
from trainer.domain.log.review import Rating
from trainer.tui.log.log_screen import LogScreen
from trainer.tui.log.new_problem import NewProblemFields
from trainer.tui.log.outcome_list import OutcomeList
from trainer.tui.log.problem_field import ProblemField


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
