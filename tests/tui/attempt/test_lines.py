"""What the editor does to whole lines: one change each, that can be taken back."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from trainer.tui.attempt.editing.lines import (
    STEP,
    Change,
    Selected,
    delete,
    duplicate,
    indent_of,
    move,
    shift,
    toggle_comment,
)

LINE = st.text("ab #:(", max_size=8) | st.sampled_from(["", "    ", "    x = 1", "# x", "#x"])


@st.composite
def texts(draw: st.DrawFn) -> tuple[list[str], Selected]:
    """Give lines, and what is selected of them.

    An empty last line is held by no selection that begins above it, as in other editors.
    """
    lines = draw(st.lists(LINE, min_size=1, max_size=6))

    def place() -> tuple[int, int]:
        row = draw(st.integers(0, len(lines) - 1))
        return row, draw(st.integers(0, len(lines[row])))

    return lines, Selected(place(), place())


def replaced(lines: list[str], change: Change) -> list[str]:
    """Give the lines after the change as an editor makes it: one text for another."""
    text, (first, left), (last, right) = change.replacement(lines)
    above, below = [*lines[:first], lines[first][:left]], [lines[last][right:], *lines[last + 1 :]]
    return ("\n".join(above) + text + "\n".join(below)).split("\n")


def done(lines: list[str], change: Change | None, before: Selected) -> tuple[list[str], Selected]:
    """Give lines and selection after a change, if there is one; its places must be there."""
    if change is None:
        return lines, before
    after = change.applied(lines)
    assert replaced(lines, change) == after
    for row, column in (change.selected.anchor, change.selected.cursor):
        assert 0 <= row < len(after)
        assert 0 <= column <= len(after[row])
    return after, change.selected


@given(texts())
def test_commenting_code_twice_changes_nothing(given_text: tuple[list[str], Selected]) -> None:
    lines, selected = given_text
    held = [lines[row] for row in selected.rows]
    code = [line for line in held if line.strip()] or held
    after, then = done(lines, toggle_comment(lines, selected), selected)
    if not all(line.lstrip().startswith("#") for line in code):
        assert done(after, toggle_comment(after, then), then) == (lines, selected)


@given(texts(), st.sampled_from([-1, 1]))
def test_moving_there_and_back_changes_nothing(
    given_text: tuple[list[str], Selected], by: int
) -> None:
    lines, selected = given_text
    change = move(lines, selected, by)
    after, then = done(lines, change, selected)
    assert sorted(after) == sorted(lines)
    if change is not None:
        assume(after[-1] or len(selected.rows) == 1)
        assert done(after, move(after, then, -by), then)[0] == lines


@given(texts(), st.sampled_from([-1, 1]))
def test_deleting_what_was_duplicated_changes_nothing(
    given_text: tuple[list[str], Selected], by: int
) -> None:
    lines, selected = given_text
    after, then = done(lines, duplicate(lines, selected, by), selected)
    assert len(after) == len(lines) + len(selected.rows)
    assert [after[row] for row in then.rows] == [lines[row] for row in selected.rows]
    assert done(after, delete(after, then), then)[0] == lines


@given(texts())
def test_taking_away_a_step_that_was_given_changes_nothing(
    given_text: tuple[list[str], Selected],
) -> None:
    lines, selected = given_text
    held = [lines[row] for row in selected.rows]
    assume(all(line.strip() for line in held))
    assume(len(held) > 1 or indent_of(held[0]) % STEP == 0)
    after, then = done(lines, shift(lines, selected, 1), selected)
    assert done(after, shift(after, then, -1), then) == (lines, selected)


@given(texts())
def test_deleting_leaves_the_other_lines(given_text: tuple[list[str], Selected]) -> None:
    lines, selected = given_text
    others = [*lines[: selected.rows.start], *lines[selected.rows.stop :]]
    assert done(lines, delete(lines, selected), selected)[0] == (others or [""])


def from_to(anchor: tuple[int, int], cursor: tuple[int, int] | None = None) -> Selected:
    return Selected(anchor, cursor or anchor)


def test_a_selection_that_ends_before_a_line_does_not_hold_it() -> None:
    assert from_to((1, 2), (3, 0)).rows == range(1, 3)
    assert from_to((3, 0), (1, 2)).rows == range(1, 3)
    assert from_to((1, 0)).rows == range(1, 2)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (["    a", "  b"], ["  #   a", "  # b"]),
        (["    a", "", "    b"], ["    # a", "", "    # b"]),
        (["# a", "b"], ["# # a", "# b"]),
        (["    #a", "  # b"], ["    a", "  b"]),
        (["    "], ["    # "]),
    ],
)
def test_comments_are_aligned_and_leave_empty_lines_alone(
    before: list[str], after: list[str]
) -> None:
    selected = from_to((0, 0), (len(before) - 1, len(before[-1])))
    assert done(before, toggle_comment(before, selected), selected)[0] == after


def test_the_cursor_stays_on_its_character() -> None:
    change = toggle_comment(["    x = 1"], from_to((0, 6)))
    assert change is not None
    assert change.selected == from_to((0, 8))
    change = shift(["      x"], from_to((0, 6)), -1)
    assert change is not None
    assert (change.lines, change.selected) == (("    x",), from_to((0, 4)))


def test_many_lines_keep_their_shape() -> None:
    selected = from_to((0, 0), (2, 3))
    change = shift(["a", "", "  b"], selected, 1)
    assert change is not None
    assert change.lines == ("    a", "", "      b")
    assert change.selected == from_to((0, 0), (2, 7))


@pytest.mark.parametrize("by", [-1, 1])
def test_nothing_moves_over_the_ends(by: int) -> None:
    assert move(["a", "b"], from_to((0, 0), (1, 1)), by) is None


def test_the_cursor_keeps_its_column_on_what_follows_a_deleted_line() -> None:
    assert delete(["abc", "defg", "h"], from_to((0, 2))).selected == from_to((0, 2))
    assert delete(["abc", "h"], from_to((1, 1))).selected == from_to((0, 1))
    assert delete(["abc"], from_to((0, 2))).applied(["abc"]) == [""]
