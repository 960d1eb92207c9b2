"""Law 12: nothing in the Library gives away the pattern of what is to be solved.

Over any history: in the list and its order, on the page of a problem, and on those of the patterns.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from textual.pilot import Pilot

from tests.sampling import amount
from tests.small_world import A_FEW_SHIPPED
from tests.tui.desk import Desk, desk
from tests.tui.pilot import WIDE, screen_text
from trainer.domain.problem.problem import Problem
from trainer.services.progress import ProblemProgress
from trainer.tui.coverage.pattern_screen import PatternScreen
from trainer.tui.library.library_screen import LibraryScreen
from trainer.tui.library.page_parts import PageParts
from trainer.tui.library.problem_screen import ProblemScreen

SLUGS = sorted(slug for slugs in A_FEW_SHIPPED.values() for slug in slugs)
STEPS = st.tuples(
    st.sampled_from(SLUGS),
    st.sampled_from(["looked-up", "hinted", "solved", "known"]),
    st.integers(0, 40),
)


def lived(at: Desk, steps: list[tuple[str, str, int]]) -> tuple[ProblemProgress, ...]:
    """Live through these steps, and give what is known of every problem then."""
    for slug, outcome, days in steps:
        if outcome == "known":
            at.services.knowing.turn(slug)
        else:
            at.log(slug, outcome)
        at.pass_time(days=days)
    return at.services.progress.overview()


def given_away(at: Desk, problem: Problem, text: str) -> set[str]:
    """Give the ids and names of a problem's patterns that stand in a text besides its title."""
    known = at.services.library.catalogue.patterns
    patterns = [known[it] for it in (problem.pattern or "", *problem.also) if it in known]
    names = {name for it in patterns for name in (it.id, it.name, it.short) if name}
    rest = text.replace(problem.title, "").lower()
    return {name for name in names if name.lower() in rest}


async def read(pilot: Pilot[None]) -> str:
    """Give all of a problem's page."""
    page = pilot.app.screen.query_one(PageParts)
    shown = [screen_text(pilot)]
    while page.scroll_offset.y < page.max_scroll_y:
        await pilot.press("pagedown")
        shown.append(screen_text(pilot))
    return "\n".join(shown)


@settings(max_examples=amount(4, whole=60))
@given(st.lists(STEPS, max_size=6))
def test_the_library_gives_no_pattern_of_what_is_to_be_solved_away(
    steps: list[tuple[str, str, int]],
) -> None:
    with TemporaryDirectory() as folder, desk(Path(folder)) as at:
        everything = lived(at, steps)
        to_solve = [it.problem for it in everything if it.to_solve]

        async def act(pilot: Pilot[None]) -> None:
            shown = screen_text(pilot).splitlines()
            lines = {
                it.slug: line for it in to_solve for line in shown if f" #{it.number} " in line
            }
            assert lines.keys() == {it.slug for it in to_solve}
            assert not [it for it in to_solve if given_away(at, it, lines[it.slug])]
            for problem in to_solve:
                await pilot.app.push_screen(ProblemScreen(at.services, problem.slug))
                await pilot.pause()
                assert not given_away(at, problem, await read(pilot))

        at.at_screen(lambda: LibraryScreen(at.services), act, WIDE)
        numbers = [it.problem.number or 0 for it in everything]
        assert numbers == sorted(numbers)


@settings(max_examples=amount(3, whole=60))
@given(st.lists(STEPS, max_size=6))
def test_the_page_of_a_pattern_names_no_problem_that_was_not_met(
    steps: list[tuple[str, str, int]],
) -> None:
    with TemporaryDirectory() as folder, desk(Path(folder)) as at:
        everything = lived(at, steps)
        met = " ".join(it.problem.title for it in everything if it.met)
        unmet = [it.problem.title for it in everything if not it.met]

        async def act(pilot: Pilot[None]) -> None:
            for pattern in A_FEW_SHIPPED:
                await pilot.app.push_screen(PatternScreen(at.services, pattern))
                await pilot.pause()
                shown = " ".join(screen_text(pilot).split())
                assert not [it for it in unmet if it in shown and it not in met]

        at.at_screen(lambda: LibraryScreen(at.services), act, (120, 100))
