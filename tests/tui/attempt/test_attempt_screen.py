"""The attempt: code is typed, run, helped along and kept, and nothing of it gets lost."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest
from textual.events import Paste
from textual.pilot import Pilot

from tests.tui.attempting import SOLUTION, WRONG, begun, run
from tests.tui.desk import desk
from tests.tui.pilot import NARROW, WIDE, said, screen_text, until, work_done
from trainer.domain.errors import TrainerError
from trainer.domain.log.review import CardKey, Rating
from trainer.tui.attempt.attempt_screen import AttemptScreen
from trainer.tui.attempt.calm_line import CalmLine
from trainer.tui.attempt.verdict import EARLIER
from trainer.tui.today.today_screen import TodayScreen

Act = Callable[[Pilot[None], AttemptScreen], Awaitable[None]]


def test_a_green_run_leads_to_a_rating_that_is_saved(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            shown = await run(pilot, screen, SOLUTION)
            assert "✓ Passed 16 cases" in shown
            assert "F10 finishes" in shown
            assert "easy · Hashing · Blind 75" in shown
            await pilot.press("f10")
            assert "because you solved it unaided" in screen_text(pilot)
            await pilot.press("enter")
            assert isinstance(pilot.app.screen, TodayScreen)
            assert said(pilot)[-1].startswith("Saved: EASY. Back in ")

        here.at_screen(None, act, WIDE)
        review = here.services.study.reviews.of_card(CardKey("two-sum"))[0]
        assert review.rating is Rating.EASY
        assert review.code == SOLUTION
        assert here.services.study.unfinished() == []


def test_the_first_failing_case_is_shown_as_it_is_written(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            shown = await run(pilot, await begun(pilot), WRONG)
            assert "✗ Wrong answer" in shown
            assert "two_sum([5, 1, 8, 3], 11) -> [2, 3]" in shown
            assert "expected  [2, 3]" in shown
            assert "got       [0, 3]" in shown

        here.at_screen(None, act)


def test_f12_goes_to_the_line_that_failed(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            shown = await run(pilot, screen, "\n\n" + SOLUTION.replace("seen:", "sen:"))
            assert "line 8, column " in shown
            await pilot.press("f12")
            assert screen.editor.cursor_location[0] == 7

        here.at_screen(None, act)


def test_a_hint_appears_under_the_statement_and_is_counted(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            await begun(pilot)
            assert "hint 0 of 4" in screen_text(pilot)
            await pilot.press("f2", "f2")
            shown = screen_text(pilot)
            assert "Hint 2 of 4, pattern:" in shown
            assert "hint 2 of 4" in shown

        here.at_screen(None, act, NARROW)


def test_facts_are_covered_until_they_are_asked_for(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            assert "Blind 75" not in screen_text(pilot)
            await pilot.press("f9")
            assert "Blind 75" not in screen_text(pilot)
            await pilot.press("f9")
            assert "easy · Blind 75" in screen_text(pilot)
            assert "Hashing" not in screen_text(pilot)
            assert screen.session.attempt.revealed

        here.at_screen(None, act, WIDE)


def test_one_calm_line_offers_help_when_stuck_and_another_at_the_target(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            here.pass_time(minutes=4.9)
            screen.session.touch()
            here.pass_time(minutes=0.2)
            screen.draw()
            await pilot.pause()
            assert "Stuck? F2 shows a hint, F3 the answer." in screen_text(pilot)
            assert "5:06 of 10 min" in screen_text(pilot)
            screen.session.touch()
            here.pass_time(minutes=4.95)
            screen.draw()
            await pilot.pause()
            assert "Target time is over." in screen_text(pilot)

        here.at_screen(None, act)


def test_typing_lets_a_paused_clock_run_again(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            await pilot.press("f8")
            here.pass_time(minutes=60)
            screen.draw()
            await pilot.pause()
            assert "0:00 of 10 min · paused" in screen_text(pilot)
            await pilot.press("x")
            assert not screen.session.attempt.paused

        here.at_screen(None, act)


def test_what_was_typed_is_resumed_later(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def leave(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            screen.editor.text = WRONG
            await pilot.press("escape")
            assert "Press Esc again to leave." in screen_text(pilot)
            await pilot.press("escape")
            await until(pilot, lambda: isinstance(pilot.app.screen, TodayScreen))

        async def come_back(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            assert screen.editor.text == WRONG
            assert "Resumed where you left off." in screen_text(pilot)

        here.at_screen(None, leave)
        here.at_screen(None, come_back)


def test_closing_the_program_keeps_the_last_letters(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            (await begun(pilot)).editor.text = WRONG

        here.at_screen(None, act)
        assert here.services.study.begin(CardKey("two-sum")).session.attempt.code == WRONG


def test_a_draft_that_cannot_be_saved_is_said_once_and_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            with monkeypatch.context() as broken:
                broken.setattr(screen.session.drafts, "save", _full_disk)
                screen.editor.text = WRONG
                assert not screen.keep()
                assert not screen.keep()
                screen.draw()
                await pilot.pause()
                assert said(pilot) == ["The disk is full."]
                assert "NOT SAVED" in screen_text(pilot)
            assert screen.keep()
            assert screen.editor.text == WRONG

        here.at_screen(None, act)


def test_a_verdict_that_is_not_about_the_code_as_it_stands_says_so(tmp_path: Path) -> None:
    endless = SOLUTION.replace("seen: dict", "while True: pass\n    seen: dict")
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            assert EARLIER not in await run(pilot, screen, WRONG)
            screen.editor.insert("x")
            await until(pilot, lambda: EARLIER in screen_text(pilot))
            await pilot.press("ctrl+z")
            await until(pilot, lambda: EARLIER not in screen_text(pilot))
            for stop in ("escape", "f10"):
                screen.editor.text = endless
                await pilot.press("f5")
                await until(pilot, lambda: EARLIER not in screen_text(pilot))
                await pilot.press(stop)
                assert screen.query_one(CalmLine).remark == "Run stopped."
                screen.editor.text = WRONG
                pane = screen.query_one("#verdict")
                await until(pilot, lambda: EARLIER in (pane.border_title or ""))  # noqa: B023
            await pilot.press("escape", "f5")
            await work_done(pilot)
            assert EARLIER not in screen_text(pilot)
            assert screen.query_one(CalmLine).remark == ""

        here.at_screen(None, act)


def test_escape_stops_a_run_and_only_then_leaves(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            screen.editor.text = SOLUTION.replace("seen: dict", "while True: pass\n    seen: dict")
            await pilot.press("f5")
            await pilot.press("escape")
            assert pilot.app.screen is screen
            await work_done(pilot)
            assert screen.session.attempt.runs == 0
            await pilot.press("escape", "escape")
            await until(pilot, lambda: isinstance(pilot.app.screen, TodayScreen))

        here.at_screen(None, act)


def test_a_huge_paste_is_refused_and_nothing_is_lost(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            before = screen.editor.text
            screen.editor.move_cursor(screen.editor.document.end)
            pilot.app.post_message(Paste("x" * 10_000_000))
            await pilot.pause()
            assert screen.editor.text == before
            assert said(pilot)[-1].startswith("Not pasted: 10,000,000 characters")
            pilot.app.post_message(Paste("a\r\nb\x1b]0;title\x07"))
            await pilot.pause()
            assert screen.editor.text == before + "a\nb�]0;title�"

        here.at_screen(None, act)


def test_a_problem_without_cases_has_clock_link_and_notes(tmp_path: Path) -> None:
    with desk(tmp_path) as here:
        link = "https://example.org/problems/walls-and-gates"
        gates = here.services.library.new("Walls [b]and Gates", url=link)
        here.services.library.adopt(replace(gates, notes="distances [/b]"))

        async def act(pilot: Pilot[None]) -> None:
            await begun(pilot, gates.slug)
            shown = screen_text(pilot)
            assert "Walls [b]and Gates" in shown
            assert link in shown
            assert "distances [/b]" in shown
            await pilot.press("f5")
            assert "This problem has no cases here" in screen_text(pilot)
            await pilot.press("f10")
            assert "Did you solve it?  no" in screen_text(pilot)
            await pilot.press("y")
            assert "Did you solve it?  yes" in screen_text(pilot)
            await pilot.press("enter")

        here.at_screen(None, act)
        assert here.services.study.reviews.of_card(CardKey(gates.slug))[0].evidence.solved


def _full_disk(*_: object) -> None:
    raise TrainerError("The disk is full.")
