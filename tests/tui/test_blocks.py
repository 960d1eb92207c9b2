"""Bars of blocks: what there is at all is seen, and nothing is wider than the bar."""

import pytest

from trainer.tui.widgets.blocks import bar, legend


@pytest.mark.parametrize("width", [1, 2, 8, 30])
@pytest.mark.parametrize(
    "counts", [(0, 0, 5, 0), (1, 1, 1, 1), (0, 0, 0, 3), (9, 0, 1, 0), (1, 0, 200, 1), (0, 3, 0, 9)]
)
def test_a_bar_is_as_wide_as_it_shall_be(counts: tuple[int, int, int, int], width: int) -> None:
    solid, learning, new, known = counts
    assert bar(solid, learning, new, width, known).cell_length == width


def test_what_is_known_stands_between_what_was_tried_and_what_is_new() -> None:
    assert bar(0, 2, 4, 8, 2).plain == "▒▒≈≈····"
    assert bar(0, 0, 9, 8, 1).plain == "≈·······"
    assert bar(0, 0, 0, 4, 3).plain == "≈≈≈≈"
    assert "known" in legend(known=True).plain
    assert "known" not in legend().plain
