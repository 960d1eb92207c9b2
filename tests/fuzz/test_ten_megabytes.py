"""Ten megabytes where a line was expected: cut short, refused, or kept, and nothing stands still.

Where it did, the pilot would give up waiting for the screen.
"""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from textual.events import Paste
from textual.pilot import Pilot

from tests.builders import MOMENT, a_review, an_attempt
from tests.fuzz.seen import assert_safe
from tests.sampling import sample
from tests.tui.attempting import begun
from tests.tui.desk import Desk, desk
from tests.tui.pilot import WIDE, said, screen_text
from trainer.domain.problem.problem import Level, Origin, Problem
from trainer.tui.history.history_screen import HistoryScreen
from trainer.tui.library.problem_screen import ProblemScreen

PIECES = ("(", "a b ")


def of(piece: str) -> str:
    return piece * (10_000_000 // len(piece))


def plant(place: Desk, text: str) -> None:
    """Put the text wherever there is text: a problem's facts, two reviews, and a draft."""
    services = place.services
    known = Problem(
        slug="huge",
        title=text,
        level=Level.EASY,
        pattern=None,
        origin=Origin.LOGGED,
        target_time=timedelta(minutes=9),
        url=text,
        notes=text,
    )
    services.library.logged.add(known, MOMENT)
    services.library.refresh()
    reviews = [a_review(slug, insight=text, code=text) for slug in ("huge", "two-sum")]
    services.log_attempt.reviews.add_all(reviews)
    services.study.drafts.save(replace(an_attempt(), code=text, insight=text), MOMENT)


@pytest.mark.parametrize("piece", sample(PIECES, 1))
def test_every_page_of_a_problem_opens(piece: str, tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        for slug in ("huge", "two-sum"):
            for make in (ProblemScreen, HistoryScreen):
                await pilot.app.push_screen(make(place.services, slug))
                for key in ("v", "c", "d"):
                    await pilot.press(key)
                await pilot.pause()
                for line in screen_text(pilot).splitlines():
                    assert_safe(line)
                await pilot.app.pop_screen()

    with desk(tmp_path) as place:
        plant(place, of(piece))
        place.at_screen(None, act, WIDE)


@pytest.mark.parametrize("piece", sample(PIECES, 1))
def test_a_draft_opens_and_a_paste_is_refused_in_a_sentence(piece: str, tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        screen = await begun(pilot)
        before = screen.editor.text
        screen.editor.post_message(Paste(of(piece)))
        await pilot.pause()
        assert screen.editor.text == before
        assert "200,000" in " ".join([*said(pilot), screen_text(pilot)])
        await pilot.press("x", "enter", "ctrl+z")

    with desk(tmp_path) as place:
        plant(place, of(piece))
        place.at_screen(None, act, WIDE)
