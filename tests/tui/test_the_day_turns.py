"""The study day turns at four in the morning, also while the program is open."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.tui.attempting import begun
from tests.tui.desk import desk
from tests.tui.pilot import said, screen_text, until
from trainer.domain.log.review import Rating
from trainer.tui.app import TrainerApp
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
        assert "1 review" in screen_text(pilot)

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
        assert not list(here.services.history.reviews.log().happened())
        assert "The day has turned" in said(pilot)[-1]
        shown = screen.session.preview()[Rating.GOOD]
        await pilot.press("3")
        [review] = here.services.history.reviews.log().happened()
        memory = here.services.progress.memories.of(review.card.skill)
        scheduler = here.services.preferences.scheduler
        assert scheduler.due(memory[review.card]) == shown

    with desk(tmp_path) as here:
        here.at_screen(None, act)


@pytest.mark.parametrize(
    "place",
    [
        *(Place.LOG, Place.BROWSE, Place.HISTORY, Place.CHANGES, Place.SETTINGS),
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
