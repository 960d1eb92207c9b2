"""Keys that arrive together, as a nervous finger or a slow line delivers them: nothing breaks."""

from pathlib import Path

import pytest
from textual.events import Resize
from textual.geometry import Size
from textual.pilot import Pilot

from tests.tui.attempting import begun
from tests.tui.desk import desk
from tests.tui.pilot import at_once, until, work_done
from trainer.domain.log.review import Rating
from trainer.tui.messages import Open, Place
from trainer.tui.places import place_of
from trainer.tui.today.today_screen import TodayScreen
from trainer.tui.today.welcome_screen import WelcomeScreen
from trainer.tui.widgets.choice_list import ChoiceList


@pytest.mark.parametrize(
    ("keys", "rating"),
    [
        (("enter", "enter"), Rating.AGAIN),
        (("enter", "enter", "enter"), Rating.AGAIN),
        (("1", "1"), Rating.AGAIN),
        (("3", "4"), Rating.GOOD),
        (("2", "escape"), Rating.HARD),
        (("i", "enter", "enter"), None),
        (("i", "x", "enter", "enter", "enter"), Rating.AGAIN),
        (("enter", "ctrl+p"), Rating.AGAIN),
        (("enter", "question_mark"), Rating.AGAIN),
    ],
)
def test_a_rating_that_is_given_twice_is_given_once(
    keys: tuple[str, ...], rating: Rating | None, tmp_path: Path
) -> None:
    async def act(pilot: Pilot[None]) -> None:
        screen = await begun(pilot)
        pilot.app.post_message(Open(Place.RATING, screen.session))
        await until(pilot, lambda: place_of(pilot.app.screen) is Place.RATING)
        at_once(pilot, *keys)
        await work_done(pilot)
        if rating is not None:
            assert screen.session.graded is not None
            assert screen.session.graded.rating is rating
            assert screen not in pilot.app.screen_stack

    with desk(tmp_path) as here:
        here.at_screen(None, act)
        assert len(here.services.history.reviews.log().reviews) <= 1


def test_of_many_escapes_at_once_one_counts_and_none_leaves_today(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("c", "enter")
        assert len(pilot.app.screen_stack) == 3
        at_once(pilot, *["escape"] * 5)
        await work_done(pilot)
        assert len(pilot.app.screen_stack) == 2
        await pilot.press(*["escape"] * 5)
        assert isinstance(pilot.app.screen, TodayScreen)

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def test_of_two_places_asked_for_at_once_the_first_is_opened(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        at_once(pilot, "l", "s")
        await work_done(pilot)
        assert [place_of(screen) for screen in pilot.app.screen_stack] == [None, Place.LOG]

    with desk(tmp_path) as here:
        here.at_screen(None, act)


@pytest.mark.parametrize(
    "keys",
    [
        ("ctrl+p", "escape", "ctrl+p"),
        ("ctrl+p", "q", "u", "i", "t", "enter", "enter", "enter"),
        ("ctrl+p", "pagedown", "pageup", "enter"),
        ("ctrl+p", "escape", "escape", "escape"),
        ("ctrl+p", "ctrl+p", "down", "enter", "down", "enter", "enter"),
    ],
)
def test_the_palette_bears_hasty_keys(keys: tuple[str, ...], tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await begun(pilot)
        at_once(pilot, *keys)
        await work_done(pilot)

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def test_a_command_of_a_screen_that_was_left_meanwhile_is_nothing(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        screen = await begun(pilot)
        screen.leave()
        await pilot.pause()
        assert not await pilot.app.run_action("zoom", screen)

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def test_keys_after_the_one_that_leaves_do_nothing(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        at_once(pilot, "q", "u", "u", "enter")
        await work_done(pilot)

    with desk(tmp_path) as here:
        here.log("two-sum", "solved")
        here.at_screen(None, act)
        here.services = here.start()
        assert len(list(here.services.history.reviews.log().happened())) == 1


def test_two_quick_steps_through_the_first_questions_come_to_rest(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await until(pilot, lambda: isinstance(pilot.app.screen, WelcomeScreen))
        choices = pilot.app.screen.query_one(ChoiceList)
        choices.focus()
        at_once(pilot, "down", "down", "up", "down")
        await work_done(pilot)
        assert choices.chosen == choices.under_cursor

    with desk(tmp_path, greeted=False) as here:
        here.at_screen(None, act)


@pytest.mark.parametrize("size", [(1, 1), (2, 30), (200, 1)])
def test_a_terminal_may_be_as_small_as_one_letter(size: tuple[int, int], tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        screen = await begun(pilot)
        pilot.app.post_message(Open(Place.RATING, screen.session))
        await pilot.pause()
        pilot.app.post_message(Resize(Size(*size), Size(*size)))
        await pilot.pause()
        at_once(pilot, "down", "pagedown", "tab")
        await work_done(pilot)

    with desk(tmp_path) as here:
        here.at_screen(None, act)
