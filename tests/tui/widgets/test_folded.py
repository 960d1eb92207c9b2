"""Code and values fold with their indent, nothing is lost, and they are copied as they were."""

import asyncio

import pytest
from textual.app import App, ComposeResult
from textual.content import Content
from textual.selection import SELECT_ALL

from trainer.tui.widgets.code_colours import coloured
from trainer.tui.widgets.folded import Folded, FoldedText, Row, code_rows, together

CODE = """def two_sum(numbers: list[int], target: int) -> list[int]:
    return [position for position, number in enumerate(numbers) if number == target]
x = "no # comment"  # but this is one, and it is long
"""


def lines(code: str, width: int) -> list[str]:
    return Folded(code_rows(Content(code.rstrip("\n")))).lines(width)


def test_a_long_line_of_code_goes_on_a_step_further_in() -> None:
    assert lines(CODE, 40) == [
        "def two_sum(numbers: list[int], target:",
        "    int) -> list[int]:",
        "    return [position for position,",
        "        number in enumerate(numbers) if",
        "        number == target]",
        'x = "no # comment"',
        "    # but this is one, and it is long",
    ]


def test_a_reason_stands_beside_its_example_where_both_fit_and_else_below_it() -> None:
    example = "two_sum([5, 1, 8, 3], 11) -> [2, 3]  # 8 + 3 = 11, and no other pair does it"
    assert lines(example, 80) == [example]
    assert lines(example, 40) == [
        "two_sum([5, 1, 8, 3], 11) -> [2, 3]",
        "    # 8 + 3 = 11, and no other pair does",
        "      it",
    ]


@pytest.mark.parametrize("width", [1, 2, 7, 20, 33, 80, 300])
@pytest.mark.parametrize(
    "code", [CODE, "x" * 500, "if a:\n" + " " * 90 + "b = '長い文字列' * 3", ""]
)
def test_nothing_is_cut_off_at_any_width(code: str, width: int) -> None:
    folded = lines(code, width)
    assert "".join("".join(folded).split()) == "".join(code.split())
    assert all(Content(line).cell_length <= max(width, 3) for line in folded)


def test_a_value_goes_on_under_its_beginning() -> None:
    row = Row(Content("  got       [1, 2, 3, 4, 5, 6]"), 12)
    assert Folded([row]).lines(24) == ["  got       [1, 2, 3, 4,", " " * 12 + "5, 6]"]


def test_what_belongs_together_stays_on_a_line() -> None:
    tally = ", ".join(map(together, ("12 passed", "4 wrong", "1 not run")))
    assert Folded([Row(Content(tally))]).lines(26) == ["12 passed, 4 wrong,", "1 not run"]


def test_code_is_copied_without_its_folds() -> None:
    class Page(App[None]):
        def compose(self) -> ComposeResult:
            yield FoldedText(code_rows(coloured(CODE)))

    async def act() -> None:
        app = Page()
        async with app.run_test(size=(30, 20)) as pilot:
            page = app.query_one(FoldedText)
            await pilot.pause()
            assert page.size.height > len(CODE.splitlines())
            assert page.get_selection(SELECT_ALL) == (CODE.rstrip("\n"), "\n")

    asyncio.run(act())
