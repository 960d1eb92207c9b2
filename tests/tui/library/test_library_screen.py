from dataclasses import replace
from pathlib import Path

from textual.pilot import Pilot

from tests.small_world import a_few_shipped
from tests.tui.desk import desk
from tests.tui.pilot import WIDE, screen_text
from trainer.domain.problem.catalogue import Catalogue
from trainer.tui.library.library_screen import LibraryScreen
from trainer.tui.library.problem_screen import ProblemScreen
from trainer.tui.library.problem_table import ProblemTable
from trainer.tui.log.log_screen import LogScreen


def line_of(shown: str, title: str) -> str:
    return next(line for line in shown.splitlines() if title in line)


def test_every_problem_stands_there_with_what_is_known_of_it(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.log("two-sum", "solved")
        at.services.progress.suspend("3sum")
        library = at.services.library
        library.adopt(library.new("A Question of [Mine]", pattern="hashing"))

        async def act(pilot: Pilot[None]) -> None:
            shown = screen_text(pilot)
            line = line_of(shown, "Two Sum ")
            assert all(
                word in line for word in ("#1 ", "easy", "Hashing", "▒ learning", "100%", "today")
            )
            assert "– suspended" in line_of(shown, "3Sum ")
            assert "· new" in line_of(shown, "Group Anagrams")
            assert "A Question of [Mine] (logged)" in shown
            assert "All problems: 1 of " in shown

        at.at_screen(lambda: LibraryScreen(at.services), act, WIDE)


def test_filters_stand_in_one_line_in_words_with_their_count(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.log("two-sum", "solved")

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("f4", "f3")
            shown = screen_text(pilot)
            assert "Blind 75 · easy: 1 of " in shown
            assert "3Sum" not in shown
            await pilot.press("f5")
            assert "Blind 75 · easy · new: 0 of " in screen_text(pilot)
            assert "Two Sum " not in screen_text(pilot)
            await pilot.press("ctrl+u")
            assert "All problems: 1 of " in screen_text(pilot)

        at.at_screen(lambda: LibraryScreen(at.services), act)


def test_searching_finds_as_one_types_and_enter_leads_to_the_problem(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("slash", *"anagr")
            assert "1 found for 'anagr'" in screen_text(pilot)
            await pilot.press("enter", "enter")
            assert isinstance(pilot.app.screen, ProblemScreen)
            assert "Group Anagrams" in screen_text(pilot)
            await pilot.press("escape")
            assert "1 found for 'anagr'" in screen_text(pilot)

        at.at_screen(lambda: LibraryScreen(at.services), act)


def test_a_search_without_a_find_says_what_to_do(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("slash", *"[/xq")
            assert "0 found for '[/xq'" in screen_text(pilot)
            assert "Ctrl+U clears the search and the filters" in screen_text(pilot)

        at.at_screen(lambda: LibraryScreen(at.services), act)


def test_the_selected_problem_can_be_logged(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("down")
            slug = pilot.app.screen.query_one(ProblemTable).selected
            await pilot.press("l")
            assert isinstance(pilot.app.screen, LogScreen)
            assert at.services.library.title(slug or "") in screen_text(pilot)

        at.at_screen(lambda: LibraryScreen(at.services), act)


def test_a_faulty_problem_is_counted_and_the_others_are_there(tmp_path: Path) -> None:
    catalogue = a_few_shipped(tmp_path / "faulty")
    (catalogue / "hashing" / "two-sum" / "problem.md").write_text("# not a problem")
    with desk(tmp_path, catalogue=catalogue) as at:

        async def act(pilot: Pilot[None]) -> None:
            shown = screen_text(pilot)
            assert "1 problem could not be read: trainer check says why" in shown
            assert "Group Anagrams" in shown

        at.at_screen(lambda: LibraryScreen(at.services), act)


def test_ten_thousand_problems_are_gone_through_to_the_last(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        library = at.services.library
        model = library.problem("two-sum")
        known: Catalogue = library.catalogue
        many = [replace(model, slug=f"p-{n}", title=f"Number {n}") for n in range(10_000)]
        library._folders = known.with_problems(many)
        library.look_again()

        async def act(pilot: Pilot[None]) -> None:
            assert f"of {10_000 + len(known.problems):,} attempted" in screen_text(pilot)
            await pilot.press("end")
            table = pilot.app.screen.query_one(ProblemTable)
            assert table.cursor == table.count - 1
            title = library.title(table.selected or "")
            assert title[:20] in screen_text(pilot)

        at.at_screen(lambda: LibraryScreen(at.services), act)


def test_a_click_selects_a_problem_and_a_double_click_opens_it(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            library = pilot.app.screen
            await pilot.click(ProblemTable, offset=(5, 3))
            assert pilot.app.screen is library
            assert library.query_one(ProblemTable).cursor == 2
            await pilot.click(ProblemTable, offset=(5, 2), times=2)
            assert isinstance(pilot.app.screen, ProblemScreen)

        at.at_screen(lambda: LibraryScreen(at.services), act)


def test_the_pattern_of_what_is_to_be_solved_is_hidden_until_asked_for(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.log("two-sum", "looked-up")
        at.log("3sum", "solved")
        at.pass_time(days=2)

        async def act(pilot: Pilot[None]) -> None:
            shown = screen_text(pilot)
            assert "patterns hidden (v shows)" in shown
            assert "Two pointers" in line_of(shown, "3Sum ")
            assert "Hashing" not in shown
            await pilot.press("v")
            shown = screen_text(pilot)
            assert "patterns shown (v hides)" in shown
            for title in ("Two Sum ", "Group Anagrams"):
                assert "Hashing" in line_of(shown, title)

        at.at_screen(lambda: LibraryScreen(at.services), act)


def test_problems_stand_by_number_until_another_order_is_wanted(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.log("group-anagrams", "looked-up")
        at.log("3sum", "solved")
        at.pass_time(days=1)

        async def act(pilot: Pilot[None]) -> None:
            table = pilot.app.screen.query_one(ProblemTable)
            assert table.selected == "two-sum"
            first = []
            for words in ("by title", "easy first", "lowest recall", "longest not seen"):
                await pilot.press("o")
                assert words in screen_text(pilot)
                first.append(table.selected)
            assert first == ["3sum", "two-sum", "group-anagrams", "3sum"]
            await pilot.press("ctrl+u")
            assert table.selected == "two-sum"

        at.at_screen(lambda: LibraryScreen(at.services), act)
