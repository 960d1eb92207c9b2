"""The palette finds commands, places and problems, and gives no pattern away."""

from pathlib import Path

from textual.command import CommandList
from textual.pilot import Pilot

from tests.tui.attempting import begun, log_opened
from tests.tui.desk import desk
from tests.tui.pilot import until
from trainer.tui.messages import Place, Statistic
from trainer.tui.palette import Palette
from trainer.tui.places import place_of


def _lines(pilot: Pilot[None]) -> list[str]:
    """Give what is found, best first, each as the line it is shown as."""
    return [str(option.prompt) for option in pilot.app.screen.query_one(CommandList).options]


async def _find(pilot: Pilot[None], text: str) -> list[str]:
    """Open the palette, type, and give what is found."""
    await pilot.press("ctrl+p")
    await until(pilot, lambda: isinstance(pilot.app.screen, Palette) and bool(_lines(pilot)))
    before = _lines(pilot)
    await pilot.press(*text)
    await until(pilot, lambda: _lines(pilot) != before)
    return _lines(pilot)


def test_a_problem_is_found_by_title_and_number_and_enter_opens_its_page(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await log_opened(pilot)
        assert (await _find(pilot, "two sum"))[0].startswith("Two Sum")
        await pilot.press("enter")
        await until(pilot, lambda: place_of(pilot.app.screen) is Place.PROBLEM)
        assert (await _find(pilot, "1"))[0].startswith("Two Sum")
        await pilot.press("enter")
        await until(pilot, lambda: place_of(pilot.app.screen) is Place.PROBLEM)
        assert len(pilot.app.screen_stack) == 2

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def test_a_problem_gives_neither_pattern_nor_level_away(tmp_path: Path) -> None:
    with desk(tmp_path) as here:
        problem = here.services.library.problem("two-sum")
        pattern = here.services.library.catalogue.pattern(str(problem.pattern)).name

        async def act(pilot: Pilot[None]) -> None:
            await log_opened(pilot)
            line = (await _find(pilot, "two sum"))[0]
            assert pattern.lower() not in line.lower()
            assert problem.level.word not in line.lower()

        here.at_screen(None, act)


def test_a_place_is_found_by_its_natural_names_from_any_screen(tmp_path: Path) -> None:
    names: dict[str, Place | Statistic] = {
        "import": Place.IMPORT,
        "restore": Place.BACKUPS,
        "settings": Place.SETTINGS,
        "forecast": Statistic.FORECAST,
        "known": Place.KNOWN,
        "browse": Place.LIBRARY,
        "all changes": Place.CHANGES,
    }

    async def act(pilot: Pilot[None]) -> None:
        await log_opened(pilot)
        for name, place in names.items():
            await _find(pilot, name)
            await pilot.press("enter")
            await until(pilot, lambda place=place: place_of(pilot.app.screen) is place)  # type: ignore[misc]

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def test_what_is_done_on_today_is_done_from_anywhere(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await log_opened(pilot)
        await pilot.press("h")
        await _find(pilot, "done for today")
        await pilot.press("enter")
        await until(pilot, lambda: len(pilot.app.screen_stack) == 1)

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def test_each_command_is_there_once(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await log_opened(pilot)
        await pilot.press("ctrl+p")
        await until(pilot, lambda: bool(_lines(pilot)))
        titles = [line.splitlines()[0].split("   ")[0] for line in _lines(pilot)]
        assert len(titles) == len(set(titles))
        assert {"Help", "Undo", "Theme", "Sync", "Quit", "Merge", "Export"} <= set(titles)

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def test_during_an_attempt_nothing_leads_to_a_solution(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await begun(pilot)
        found = await _find(pilot, "s")
        assert not any(line.startswith(("Two Sum", "Pattern:", "History")) for line in found)
        assert any(line.startswith("Settings") for line in found)

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def test_what_the_editor_can_do_is_found_in_an_attempt(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        screen = await begun(pilot)
        starter = screen.editor.text
        await pilot.press("ctrl+a")
        assert (await _find(pilot, "comment"))[0].startswith("Toggle comment")
        await pilot.press("enter")
        await until(pilot, lambda: screen.editor.text != starter)
        assert all(line.startswith("#") for line in screen.editor.text.splitlines() if line)

    with desk(tmp_path) as here:
        here.at_screen(None, act)
