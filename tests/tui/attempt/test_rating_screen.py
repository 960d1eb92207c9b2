"""The rating: proposed with its reasons, each with its date, and the learner has the last word."""

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from tests.commits import counted_commits
from tests.tui.attempting import SOLUTION, WRONG, begun, run
from tests.tui.desk import desk
from tests.tui.pilot import NARROW, WIDE, said, screen_text
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.log.review import CardKey, Rating
from trainer.tui.attempt.attempt_screen import AttemptScreen
from trainer.tui.messages import Place
from trainer.tui.places import place_of


def test_nothing_written_is_proposed_as_again_and_a_digit_overrides(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            await begun(pilot)
            await pilot.press("f10")
            shown = screen_text(pilot)
            assert "Proposed: AGAIN, because you did not solve it." in shown
            assert "AGAIN  tomorrow, Sun 22 Nov   proposed" in shown
            assert "Wed 25 Nov" in shown
            await pilot.press("3")
            assert said(pilot)[-1] == "Saved: GOOD. Back in 4 days, Wed 25 Nov. u twice undoes it."

        here.at_screen(None, act)
        assert here.services.study.reviews.of_card(CardKey("two-sum"))[0].rating is Rating.GOOD


@pytest.mark.parametrize(("size", "width"), [(NARROW, 80), (WIDE, 76)])
def test_the_dialog_covers_what_is_narrow(
    tmp_path: Path, size: tuple[int, int], width: int
) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            await begun(pilot)
            await pilot.press("f10")
            assert pilot.app.screen.query_one("#card").region.width == width

        here.at_screen(None, act, size)


def test_digits_in_the_insight_are_text(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            await begun(pilot)
            await pilot.press("f10", "i", *"old", "ctrl+a", "1", "2", "enter")
            assert pilot.app.screen.query_one("#insight", Input).value == "12"
            await pilot.press("enter")

        here.at_screen(None, act)
        review = here.services.study.reviews.of_card(CardKey("two-sum"))[0]
        assert (review.insight, review.rating) == ("12", Rating.AGAIN)


def test_escape_goes_on_with_the_attempt(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            await pilot.press("f10", "escape")
            assert pilot.app.screen is screen
            assert screen.editor.has_focus

        here.at_screen(None, act)
        assert len(here.services.study.unfinished()) == 1


def test_escape_leaves_the_insight_first_and_what_stands_there_is_kept(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            await begun(pilot)
            await pilot.press("f10", "i", *"why", "escape")
            assert pilot.app.screen.query_one("#ratings").has_focus
            assert here.services.study.unfinished()[0].insight == "why"
            await pilot.press("escape")
            assert place_of(pilot.app.screen) is Place.ATTEMPT
            await pilot.press("f10", "i", "!", "tab", "escape", "f10")
            assert pilot.app.screen.query_one("#insight", Input).value == "why!"
            await pilot.press("i", "?", "ctrl+q")

        here.at_screen(None, act)
        assert here.services.study.unfinished()[0].insight == "why!?"


def test_the_past_insight_is_shown_now_and_not_before(tmp_path: Path) -> None:
    with desk(tmp_path) as here:
        problem = here.services.library.problem("two-sum")
        here.services.log_attempt.log(
            problem, Outcome.SOLVED, insight="look [up] the rest", day="3"
        )

        async def act(pilot: Pilot[None]) -> None:
            await begun(pilot)
            assert "look [up] the rest" not in screen_text(pilot)
            await pilot.press("f10")
            assert "Your insight last time: look [up] the rest" in screen_text(pilot)

        here.at_screen(None, act)


def test_a_graded_attempt_is_not_saved_as_a_draft_again(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            await pilot.press("f10", "1")
            assert not isinstance(pilot.app.screen, AttemptScreen)
            screen.session.type("too late")
            assert not screen.session.save()

        here.at_screen(None, act)
        assert here.services.study.unfinished() == []


def test_a_rating_with_an_insight_is_one_write(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            await begun(pilot)
            await pilot.press("f10", "i", "x", "tab")
            with counted_commits() as commits:
                await pilot.press("3")
                await pilot.pause()
            assert said(pilot)[-1].startswith("Saved: GOOD.")
            assert len(commits) == 1

        here.at_screen(None, act)
        [review] = here.services.study.reviews.of_card(CardKey("two-sum"))
        assert review.insight == "x"


def test_what_counted_already_today_is_said_and_can_be_rated_anew(tmp_path: Path) -> None:
    with desk(tmp_path) as here:
        here.log("two-sum", "solved")
        here.pass_time(minutes=1)

        async def act(pilot: Pilot[None]) -> None:
            await begun(pilot)
            await pilot.press("f10")
            shown = screen_text(pilot)
            assert "Already counted today as GOOD; this attempt will not change" in shown
            assert shown.count("Wed 25 Nov") == 4
            await pilot.press("g", "2")
            assert "Already counted today as HARD" in screen_text(pilot)
            await pilot.press("4")
            assert said(pilot)[-1].startswith("Saved: EASY. Back in 2 days, Mon 23 Nov.")

        here.at_screen(None, act)


def test_the_runs_that_count_are_told_apart_from_those_that_cost_nothing(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            for code in (WRONG, WRONG, "def two_sum(", SOLUTION):
                await run(pilot, screen, code)
            await pilot.press("f10")
            shown = screen_text(pilot)
            assert "1 failed run: wrong answer at 0:00. Not counted: 2 other runs." in shown

        here.at_screen(None, act, WIDE)
        draft = here.services.study.begin(CardKey("two-sum")).session.attempt
        assert (draft.runs, draft.failed_runs) == (4, 1)
