"""The way to every screen: one message, and a table that knows which screen stands where."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from textual.pilot import Pilot

from tests.code_runs import code_run_of
from tests.tui.attempting import log_opened
from tests.tui.desk import desk
from tests.tui.pilot import said, until
from trainer.domain.log.review import CardKey
from trainer.services.services import Services
from trainer.tui.care.way import Way
from trainer.tui.messages import Open, Place, Statistic
from trainer.tui.places import place_of

if TYPE_CHECKING:
    from trainer.tui.messages import About

SLUG = "two-sum"


def told(services: Services, place: Place | Statistic) -> About:
    """Give what the screen of a place has to be told."""
    match place:
        case Place.PROBLEM | Place.EDIT:
            return SLUG
        case Place.PATTERN:
            return "hashing"
        case Place.REGRADE:
            return services.log_attempt.reviews.latest(1)[0].id
        case Place.TRANSFER:
            return Way.MERGE
        case Place.ATTEMPT | Place.OFFER:
            return CardKey(SLUG)
        case Place.ANSWER | Place.RATING:
            return services.study.begin(CardKey(SLUG)).session
        case Place.TRUST:
            return code_run_of(services, SLUG)
    return None


async def opened(pilot: Pilot[None], place: Place | Statistic, about: About = None) -> None:
    """Open a place from the screen in front, and wait until it stands there."""
    pilot.app.screen.post_message(Open(place, about))
    await until(pilot, lambda: place_of(pilot.app.screen) is place)
    await pilot.pause()


def test_one_message_leads_to_every_place_and_there_once(tmp_path: Path) -> None:
    with desk(tmp_path) as here:
        here.log(SLUG, "solved")

        async def act(pilot: Pilot[None]) -> None:
            await log_opened(pilot)
            for place in (*Place, *Statistic):
                about = told(here.services, place)
                await opened(pilot, place, about)
                await opened(pilot, place, about)
                assert len(pilot.app.screen_stack) == 2
                await pilot.app.pop_screen()

        here.at_screen(None, act)


def test_a_statistic_takes_the_place_of_another_one(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            await log_opened(pilot)
            for statistic in Statistic:
                await opened(pilot, statistic)
                assert len(pilot.app.screen_stack) == 2

        here.at_screen(None, act)


def test_what_cannot_be_opened_is_a_sentence(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            await log_opened(pilot)
            pilot.app.screen.post_message(Open(Place.ATTEMPT, CardKey("no-such-problem")))
            await until(pilot, lambda: any("no-such-problem" in it for it in said(pilot)))
            assert len(pilot.app.screen_stack) == 1

        here.at_screen(None, act)
