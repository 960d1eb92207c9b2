from pathlib import Path

from textual.pilot import Pilot

from tests.tui.desk import Desk, desk
from tests.tui.pilot import WIDE, said, screen_text
from trainer.tui.history.history_list import HistoryList
from trainer.tui.history.history_screen import HistoryScreen
from trainer.tui.history.regrade_screen import RegradeScreen
from trainer.tui.library.problem_screen import ProblemScreen


def ratings(at: Desk, slug: str) -> list[str]:
    return [review.rating.name for review in at.services.progress.history(slug).reviews]


def lines_of(pilot: Pilot[None], title: str) -> list[str]:
    return [line for line in screen_text(pilot).splitlines() if f" 2026 {title}" in line]


def test_without_a_review_it_says_what_to_do(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            assert "There is no review yet." in screen_text(pilot)
            await pilot.press("u", "g", "e", "f", "v", "enter")
            assert said(pilot) == ["There is nothing to undo."]

        at.at_screen(lambda: HistoryScreen(at.services), act)


def test_one_key_leads_from_today_to_the_history_and_it_is_there_once(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            for _ in range(2):
                await pilot.press("h")
            assert isinstance(pilot.app.screen, HistoryScreen)
            assert len(pilot.app.screen_stack) == 2

        at.at_screen(None, act)


def test_every_review_stands_there_with_its_evidence_in_words(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.attempted("two-sum", "hard", 3)
        at.log("3sum", "looked-up", minutes=30)

        async def act(pilot: Pilot[None]) -> None:
            [latest], [first] = lines_of(pilot, "3Sum"), lines_of(pilot, "Two Sum")
            assert all(word in latest for word in ("AGAIN", "30 of 25 min", "answer", "logged"))
            assert all(word in first for word in ("HARD", "7 min", "nudge", " 2 ", "here"))
            assert "All: 2 reviews" in screen_text(pilot)
            await pilot.press("down")
            shown = screen_text(pilot)
            assert "Here: solved, in 7 min, 1 hint: nudge, answer not seen, 2 runs." in shown
            assert "This suggests HARD: you took the nudge." in shown

        at.at_screen(lambda: HistoryScreen(at.services), act)


def test_what_gives_the_solution_away_is_covered_until_asked_for(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.attempted("two-sum", "hard", 3, "def solution(): ...")

        async def act(pilot: Pilot[None]) -> None:
            shown = screen_text(pilot)
            assert not any(word in shown for word in ("Hashing", "[known]", "def solution"))
            await pilot.press("v")
            shown = screen_text(pilot)
            assert "Hashing · easy" in shown
            assert "the partner is [known]" in shown
            assert "def solution" not in shown
            await pilot.press("e")
            assert "def solution" in screen_text(pilot)

        at.at_screen(lambda: HistoryScreen(at.services), act, WIDE)


def test_filters_narrow_the_list_and_are_cleared_together(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.attempted("two-sum", "hard", 10)
        at.log("two-sum", "solved")
        at.log("3sum", "solved")

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("f3")
            assert "easy: 2 reviews" in screen_text(pilot)
            await pilot.press("f6", "f6", "f7")
            assert "easy · HARD · here: 1 review" in screen_text(pilot)
            await pilot.press("f8")
            assert "No review matches." in screen_text(pilot)
            await pilot.press("ctrl+u", "slash", *"3sum")
            assert "All: 1 review   found for '3sum'" in screen_text(pilot)
            await pilot.press("enter", "enter")
            assert isinstance(pilot.app.screen, ProblemScreen)

        at.at_screen(lambda: HistoryScreen(at.services), act)


def test_undo_takes_the_selected_review_back_and_brings_it_back(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.attempted("two-sum", "hard", 3)
        at.log("3sum", "solved")

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("down", "u")
            assert said(pilot) == ["u again undoes Two Sum, HARD of Wed 18 Nov 2026."]
            await pilot.press("up", "u")
            assert said(pilot) == ["u again undoes 3Sum, GOOD of Sat 21 Nov 2026."]
            assert ratings(at, "two-sum") == ["HARD"]
            assert ratings(at, "3sum") == ["GOOD"]
            await pilot.press("down", "u", "u")
            assert said(pilot)[-1].startswith("Undone: Two Sum, HARD of Wed 18 Nov 2026.")
            assert not lines_of(pilot, "Two Sum")
            await pilot.press("f9", "down")
            [gone] = lines_of(pilot, "✗ Two Sum")
            assert "undone" in gone
            await pilot.press("g")
            assert said(pilot)[-1] == "It is undone. Press u twice to redo it first."
            await pilot.press("u")
            assert said(pilot) == ["u again redoes Two Sum, HARD of Wed 18 Nov 2026."]
            await pilot.press("u")
            assert "Redone: Two Sum, HARD of Wed 18 Nov 2026." in said(pilot)[-1]
            await pilot.press("f9", "f9")
            assert lines_of(pilot, "Two Sum")

        at.at_screen(lambda: HistoryScreen(at.services), act)
        assert ratings(at, "two-sum") == ["HARD"]


def test_a_review_is_rated_anew_with_the_dates_in_sight(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.attempted("two-sum", "good", 0)

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("g")
            assert isinstance(pilot.app.screen, RegradeScreen)
            shown = screen_text(pilot)
            assert "AGAIN  tomorrow, Sun 22 Nov" in shown
            assert "GOOD   in 4 days, Wed 25 Nov   as it is" in shown
            await pilot.press("escape", "g", "1")
            assert said(pilot) == [
                "Rated again: AGAIN. The problem comes back tomorrow, Sun 22 Nov."
            ]
            assert "AGAIN" in lines_of(pilot, "Two Sum")[0]
            await pilot.press("g", "enter")
            assert said(pilot)[-1] == "It is AGAIN already; nothing changed."

        at.at_screen(lambda: HistoryScreen(at.services), act)
        assert ratings(at, "two-sum") == ["AGAIN"]


def test_code_is_compared_with_that_of_older_attempts(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        for days_ago, code in ((9, "a = 1\nx = '[/b]\x1b[31m'"), (5, "a = 2"), (1, "a = 3")):
            at.attempted("two-sum", "good", days_ago, code)

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("f")
            shown = screen_text(pilot)
            assert "- Mon 16 Nov 2026, GOOD   + Fri 20 Nov 2026, GOOD" in shown
            assert "1 - a = 2" in shown
            assert "1 + a = 3" in shown
            await pilot.press("left_square_bracket")
            shown = screen_text(pilot)
            assert "- Thu 12 Nov 2026, GOOD" in shown
            assert "2 - x = '[/b]" in shown
            assert "\x1b" not in shown
            await pilot.press("left_square_bracket", "right_square_bracket", "end")
            assert "There is no earlier code to compare with." in screen_text(pilot)
            await pilot.press("f")
            assert "a = " not in screen_text(pilot)

        at.at_screen(lambda: HistoryScreen(at.services), act)


def test_the_page_of_a_problem_leads_to_its_reviews_alone(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.attempted("two-sum", "hard", 3)
        at.log("3sum", "solved")

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("h")
            assert "Two Sum: 1 review" in screen_text(pilot)
            assert pilot.app.screen.query_one(HistoryList).count == 1
            await pilot.press("ctrl+u")
            assert pilot.app.screen.query_one(HistoryList).count == 2

        at.at_screen(lambda: ProblemScreen(at.services, "two-sum"), act)


def test_a_problem_that_is_gone_is_named_by_its_slug(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.attempted("gone-[for]-good", "good", 3)

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("v")
            assert lines_of(pilot, "gone-[for]-good")
            await pilot.press("enter")
            assert said(pilot) == ["gone-[for]-good is no longer here; its reviews stay."]

        at.at_screen(lambda: HistoryScreen(at.services), act)
