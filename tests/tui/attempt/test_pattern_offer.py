"""The page of a pattern is offered before its first problem, and its template after the plan."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.pattern_page import a_taught_pattern
from tests.small_world import shared
from tests.tui.attempting import begun, log_opened
from tests.tui.desk import desk
from tests.tui.pilot import NARROW, WIDE, screen_text, until
from trainer.domain.log.review import CardKey
from trainer.tui.attempt.attempt_screen import AttemptScreen
from trainer.tui.attempt.pattern_offer import OFFER, PatternOffer
from trainer.tui.coverage.pattern_screen import PatternScreen
from trainer.tui.lesson.lesson import Lesson
from trainer.tui.messages import Open, Place
from trainer.tui.widgets.lesson_page import LessonPage
from trainer.tui.widgets.statement import Hints

Act = Callable[[Pilot[None]], Awaitable[None]]


def at_taught_desk(tmp_path: Path, act: Act, size: tuple[int, int] = NARROW) -> None:
    """Act at a desk where no page was offered yet, and that of hashing has templates."""
    with desk(tmp_path, catalogue=shared(a_taught_pattern), greeted=False) as here:
        here.services.preferences.greeted()
        here.at_screen(None, act, size)


async def chosen(pilot: Pilot[None], slug: str) -> None:
    """Choose a problem to attempt."""
    await log_opened(pilot)
    pilot.app.post_message(Open(Place.ATTEMPT, CardKey(slug)))
    await until(pilot, lambda: isinstance(pilot.app.screen, PatternOffer | AttemptScreen))


@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_esc_tries_it_and_the_offer_names_no_pattern(tmp_path: Path, size: tuple[int, int]) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await chosen(pilot, "two-sum")
        shown = " ".join(screen_text(pilot).split())
        assert "This is your first problem of a new pattern." in shown
        assert "it will not count as a hint" in OFFER
        assert "Hashing" not in shown
        await pilot.press("escape")
        screen = pilot.app.screen
        assert isinstance(screen, AttemptScreen)
        assert len(pilot.app.screen_stack) == 2
        await pilot.press("escape")
        await chosen(pilot, "group-anagrams")
        assert isinstance(pilot.app.screen, AttemptScreen)

    at_taught_desk(tmp_path, act, size)


def test_enter_reads_the_page_which_counts_as_no_hint(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await chosen(pilot, "two-sum")
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, PatternScreen)
        shown = screen_text(pilot)
        assert "Trade memory for time." in shown
        assert pilot.app.screen.query_one(Lesson).has_focus
        assert "Two Sum" not in shown
        await pilot.press("escape")
        screen = pilot.app.screen
        assert isinstance(screen, AttemptScreen)
        assert screen.session.problem.slug == "two-sum"
        assert (screen.session.attempt.rung, screen.session.attempt.revealed) == (0, False)
        assert len(pilot.app.screen_stack) == 2

    at_taught_desk(tmp_path, act, WIDE)


def test_s_on_the_page_begins_the_problem_that_it_was_read_for(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await chosen(pilot, "group-anagrams")
        await pilot.press("enter")
        assert "s or Esc begins your problem" in screen_text(pilot)
        await pilot.press("tab", "s")
        await until(pilot, lambda: isinstance(pilot.app.screen, AttemptScreen))
        screen = pilot.app.screen
        assert isinstance(screen, AttemptScreen)
        assert screen.session.problem.slug == "group-anagrams"
        assert len(pilot.app.screen_stack) == 2

    at_taught_desk(tmp_path, act)


def test_nothing_is_offered_of_a_pattern_that_is_begun(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await chosen(pilot, "two-sum")
        assert isinstance(pilot.app.screen, AttemptScreen)

    with desk(tmp_path, catalogue=shared(a_taught_pattern), greeted=False) as here:
        here.services.preferences.greeted()
        here.log("group-anagrams", "solved")
        here.at_screen(None, act)


@pytest.mark.parametrize(
    ("slug", "title", "code"),
    [
        ("two-sum", "Look up the partner", "def has_pair"),
        ("group-anagrams", "Groups by a key", "def groups"),
    ],
)
def test_the_plan_offers_the_template_that_the_problem_is_written_from(
    tmp_path: Path, slug: str, title: str, code: str
) -> None:
    async def act(pilot: Pilot[None]) -> None:
        screen = await begun(pilot, slug)
        before = screen.editor.text
        await pilot.press("f2", "f2", "shift+f2")
        assert "There is no template to insert." in screen_text(pilot)
        assert title not in screen_text(pilot)
        await pilot.press("f2")
        hints = screen.query_one(Hints).query_one(LessonPage)
        assert hints.source.startswith(f"Shift+F2 puts the template **{title}** below your code.")
        assert "Shift+F2 puts the template" in screen_text(pilot)
        await pilot.press("f14")
        assert screen.editor.text.startswith(before.rstrip("\n") + f"\n\n\n{code}")
        assert screen.editor.document[screen.editor.cursor_location[0]].startswith(code)
        assert f"{title} stands below your code. Ctrl+Z takes it out." in screen_text(pilot)
        with_template = screen.editor.text
        await pilot.press("f14")
        assert screen.editor.text == with_template
        assert "The template stands in your code already." in screen_text(pilot)
        await pilot.press("ctrl+z")
        assert screen.editor.text.rstrip() == before.rstrip()

    at_taught_desk(tmp_path, act, WIDE)


def test_the_page_shows_templates_costs_and_a_covered_order(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("tab", "4")
        shown = screen_text(pilot)
        assert "Look up the partner" in shown
        assert "has_pair([1, 2, 4], 6) -> True" in shown
        await pilot.press("9", "n")
        shown = screen_text(pilot)
        assert "Two Sum (learning): one lookup" in " ".join(shown.split())
        assert "a new problem, medium: a key that you build" in " ".join(shown.split())

    with desk(tmp_path, catalogue=shared(a_taught_pattern)) as here:
        here.log("two-sum", "solved")
        here.at_screen(lambda: PatternScreen(here.services, "hashing"), act, WIDE)
