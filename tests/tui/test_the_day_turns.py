"""The study day turns at four in the morning, also while the program is open."""

from datetime import date
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from tests.tui.attempting import begun
from tests.tui.desk import Desk, desk
from tests.tui.pilot import at_once, said, screen_text, until
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.log.review import Rating, Review
from trainer.domain.wording.words import comes_back
from trainer.tui.app import TrainerApp
from trainer.tui.history.regrade_screen import RegradeScreen
from trainer.tui.log.log_screen import LogScreen
from trainer.tui.messages import Open, Place, Statistic
from trainer.tui.places import place_of


def look_at_the_day(pilot: Pilot[None]) -> None:
    """Do what the app does every few seconds."""
    assert isinstance(pilot.app, TrainerApp)
    pilot.app.follow_the_day()


def test_today_left_open_shows_the_new_day_and_what_fell_due(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        assert "Sat 21 Nov" in screen_text(pilot)
        here.pass_time(hours=15, minutes=59)
        look_at_the_day(pilot)
        await pilot.pause()
        assert "Sat 21 Nov" in screen_text(pilot)
        here.pass_time(minutes=2)
        look_at_the_day(pilot)
        await pilot.pause()
        assert "Sun 22 Nov" in screen_text(pilot)
        assert "review   Two Sum" in screen_text(pilot)

    with desk(tmp_path) as here:
        here.log("two-sum", "looked-up")
        here.at_screen(None, act)


def test_a_rating_saves_what_was_shown_also_when_the_day_turns_before_it(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        screen = await begun(pilot)
        pilot.app.post_message(Open(Place.RATING, screen.session))
        await until(pilot, lambda: place_of(pilot.app.screen) is Place.RATING)
        here.pass_time(hours=17)
        await pilot.press("3")
        assert counted(here) == []
        assert "The day has turned" in said(pilot)[-1]
        shown = screen.session.preview()[Rating.GOOD]
        await pilot.press("3")
        [review] = counted(here)
        memory = here.services.progress.memories.of(review.card.skill)
        scheduler = here.services.clock.scheduler
        assert scheduler.due(memory[review.card]) == shown

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def counted(here: Desk) -> list[Review]:
    """Give what the log says by now."""
    return list(here.services.history.reviews.log().happened())


def test_a_logged_attempt_counts_on_the_day_that_the_form_showed(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("3")
        assert "today, Sat 21 Nov" in screen_text(pilot)
        here.pass_time(hours=17)
        await pilot.press("ctrl+s")
        assert counted(here) == []
        assert "The day has turned since" in screen_text(pilot)
        assert "today, Sun 22 Nov" in screen_text(pilot)
        problem = here.services.library.problem("two-sum")
        due = here.services.log_attempt.preview(problem, Outcome.SOLVED)
        assert f"GOOD: {comes_back(due, here.services.clock.today(), None)}" in screen_text(pilot)
        await pilot.press("ctrl+s")
        assert [review.study_day for review in counted(here)] == [date(2026, 11, 22)]
        assert here.services.progress.history("two-sum").progress.due_day == due

    with desk(tmp_path) as here:
        here.at_screen(lambda: LogScreen(here.services, "two-sum"), act)


def test_yesterday_in_the_form_is_the_yesterday_that_it_showed(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("3")
        pilot.app.screen.query_one("#day", Input).value = "yesterday"
        await pilot.pause()
        assert "yesterday, Fri 20 Nov" in screen_text(pilot)
        here.pass_time(hours=17)
        await pilot.press("ctrl+s")
        assert counted(here) == []
        assert "yesterday, Sat 21 Nov" in screen_text(pilot)
        pilot.app.screen.query_one("#day", Input).value = "2"
        await pilot.pause()
        await pilot.press("ctrl+s")
        assert [review.study_day for review in counted(here)] == [date(2026, 11, 20)]

    with desk(tmp_path) as here:
        here.at_screen(lambda: LogScreen(here.services, "two-sum"), act)


def test_what_arrived_meanwhile_is_shown_before_an_attempt_is_logged(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("3")
        here.log("two-sum", "looked-up")
        await pilot.press("ctrl+s")
        assert len(counted(here)) == 1
        assert "Something has changed since" in screen_text(pilot)
        assert "Already counted today as AGAIN" in screen_text(pilot)
        await pilot.press("ctrl+s")
        assert len(counted(here)) == 2

    with desk(tmp_path) as here:
        here.at_screen(lambda: LogScreen(here.services, "two-sum"), act)


def test_a_form_that_is_filled_in_and_saved_in_one_piece_is_not_asked_about(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        at_once(pilot, "3", "tab", "tab", "backspace", *"yesterday", "ctrl+s")
        await until(pilot, lambda: bool(counted(here)))
        assert said(pilot) == []

    with desk(tmp_path) as here:
        here.at_screen(lambda: LogScreen(here.services, "two-sum"), act)


def test_a_review_is_rated_anew_with_the_dates_that_were_shown(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        [review] = counted(here)
        pilot.app.post_message(Open(Place.REGRADE, review.id))
        await until(pilot, lambda: place_of(pilot.app.screen) is Place.REGRADE)
        assert "tomorrow, Sun 22 Nov" in screen_text(pilot)
        here.pass_time(hours=17)
        await pilot.press("3")
        assert place_of(pilot.app.screen) is Place.REGRADE
        assert counted(here) == [review]
        assert "The day has turned" in said(pilot)[-1]
        assert "today, Sun 22 Nov" in screen_text(pilot)
        shown = here.services.history.outcomes(review.id)[Rating.GOOD]
        await pilot.press("3")
        assert place_of(pilot.app.screen) is None
        assert [review.rating for review in counted(here)] == [Rating.GOOD]
        assert here.services.progress.history("two-sum").progress.due_day == shown

    with desk(tmp_path) as here:
        here.log("two-sum", "looked-up")
        here.at_screen(None, act)


def test_the_cursor_stays_on_a_rating_when_its_dates_are_shown_anew(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        screen = await begun(pilot)
        pilot.app.post_message(Open(Place.RATING, screen.session))
        await until(pilot, lambda: place_of(pilot.app.screen) is Place.RATING)
        await pilot.press("down", "down")
        here.pass_time(hours=17)
        await pilot.press("enter", "enter")
        assert [review.rating for review in counted(here)] == [Rating.GOOD]

    with desk(tmp_path) as here:
        here.at_screen(None, act)


@pytest.mark.parametrize(
    "place",
    [
        *(Place.LOG, Place.LIBRARY, Place.HISTORY, Place.CHANGES, Place.SETTINGS),
        *(Statistic.RETENTION, Statistic.CALIBRATION, Statistic.FORECAST),
    ],
)
def test_every_open_screen_follows_the_day(place: Place | Statistic, tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await until(pilot, lambda: getattr(pilot.app, "services", None) is not None)
        pilot.app.post_message(Open(place))
        await until(pilot, lambda: place_of(pilot.app.screen) is place)
        here.pass_time(days=1)
        look_at_the_day(pilot)
        await pilot.pause()
        followed = screen_text(pilot)
        await pilot.press("escape")
        pilot.app.post_message(Open(place))
        await until(pilot, lambda: place_of(pilot.app.screen) is place)
        assert screen_text(pilot) == followed

    with desk(tmp_path) as here:
        here.log("two-sum", "looked-up")
        here.at_screen(None, act)


def test_a_screen_that_is_not_laid_out_yet_waits_with_the_new_day(tmp_path: Path) -> None:
    with desk(tmp_path) as here:
        here.log("two-sum", "looked-up")
        [review] = counted(here)
        RegradeScreen(here.services, review.id).day_turned()
