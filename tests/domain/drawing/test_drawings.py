"""Pictures of trees, lists, grids and graphs: what is drawn, how, and what is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.catalogue.format.case_syntax import parse_cases
from trainer.catalogue.format.entry_syntax import parse_entry
from trainer.domain.drawing.chains import chain, cycle, random_chain
from trainer.domain.drawing.drawings import Drawing, drawings
from trainer.domain.drawing.graphs import edges, neighbours
from trainer.domain.drawing.grids import grid
from trainer.domain.drawing.side_by_side import picture_lines
from trainer.domain.drawing.size import TALLEST, WIDEST
from trainer.domain.drawing.trees import tree
from trainer.domain.problem.contract import Contract, Judged, Shape, Value

OF = "GraphNode.of"


def picture(*lines: str) -> str:
    return "\n".join(lines)


def test_a_tree_stands_on_its_root() -> None:
    assert tree([8, 3, 9, None, 4]) == picture(
        "     8",
        "   /  \\",
        " 3     9",
        "  \\",
        "   4",
    )


@pytest.mark.parametrize("values", [[], [None], [0] * 65, list(range(40))])
def test_no_tree_and_one_that_is_too_large_have_no_picture(values: list[Value]) -> None:
    assert tree(values) is None


def test_an_arrow_leads_back_to_where_the_cycle_begins() -> None:
    assert chain([3, 20, 0]) == "3 → 20 → 0"
    assert chain([]) is None
    assert cycle(Shape("ListNode.cycle", (3, 20, 0))) == "3 → 20 → 0"
    assert cycle(Shape("ListNode.cycle", (3, 20, 0), 1)) == picture("3 → 20 → 0", "    ↑────┘")
    assert cycle(Shape("ListNode.cycle", (3, 20, 0), 2)) == picture("3 → 20 → 0", "         ↻")


def test_other_pointers_are_places_under_the_nodes() -> None:
    shape = Shape("RandomNode.of", ([7, None], [13, 0]))
    assert random_chain(shape) == picture("7 → 13", "–   ↓0")


def test_cells_that_differ_are_in_brackets() -> None:
    assert grid([["X", "O"], ["O", "O"]], [["X", "O"], ["X", "O"]]) == picture(
        "  │ 0   1",
        "0 │ X   O",
        "1 │ [O] O",
    ).replace("0   1", "  0 1").replace("X   O", "  X O")
    assert grid([[10, 2]]) == picture("  │  0 1", "0 │ 10 2")
    assert grid([[1] * 60]) is None


def test_a_graph_is_a_line_for_each_node() -> None:
    assert neighbours(Shape(OF, ([2], [1, 3], [2]))) == picture("1 ─ 2", "2 ─ 1, 3", "3 ─ 2")
    assert edges([[0, 10], [10, 2]], "edges") == picture(" 0 ─ 10", " 2 ─ 10", "10 ─ 0, 2")
    assert edges([[1, 0], [2, 1]], "prerequisites") == picture("0 → 1", "1 → 2", "2")
    assert edges([[0, 1, 100]], "flights") == picture("0 → 1 (100)", "1")
    assert edges([[0, 1, 2, 3]], "edges") is None
    assert edges([], "edges") is None


def drawn(entry: str, case: str, *, judged: str = "", got: Value = None) -> list[Drawing]:
    parsed = parse_entry(entry)
    [written] = parse_cases(case, parsed)
    contract = Contract(entry=parsed, cases=(written,), judged=Judged(judged) if judged else None)
    [step] = written.steps
    assert step.expected is not None
    return list(drawings(contract, step, step.expected.value, got))


def test_arguments_are_drawn_by_annotation_and_name() -> None:
    entry = "def f(root: TreeNode | None, nums: list[int]) -> int"
    assert drawn(entry, "f([2], [1]) -> 1  # why") == [Drawing("root", "2")]
    entry = "def f(n: int, edges: list[list[int]]) -> bool"
    assert drawn(entry, "f(2, [[0, 1]]) -> True  # why", got=False) == [
        Drawing("edges", "0 ─ 1\n1 ─ 0")
    ]


def test_an_answer_is_a_grid_if_an_argument_of_that_size_is() -> None:
    entry = "def f(board: list[list[int]]) -> None"
    labels = [
        it.label for it in drawn(entry, "f([[1]]) -> [[2]]  # why", judged="board", got=[[3]])
    ]
    assert labels == ["board", "expected", "got"]
    entry = "def f(board: list[list[int]]) -> list[list[int]]"
    labels = [it.label for it in drawn(entry, "f([[1]]) -> [[2], [3]]  # why", got=[[3]])]
    assert labels == ["board", "got"]


def test_pictures_stand_beside_each_other_while_they_fit() -> None:
    pair = [Drawing("expected", "1 → 2"), Drawing("got", "1\n2")]
    assert list(picture_lines(pair)) == ["expected    got", "1 → 2       1", "            2"]
    assert list(picture_lines(pair, 12)) == ["expected", "1 → 2", "got", "1", "2"]
    assert list(picture_lines([])) == []


@given(st.lists(st.none() | st.integers(-999, 999) | st.text(max_size=4), max_size=70))
def test_no_value_breaks_a_picture_or_makes_it_too_large(values: list[Value]) -> None:
    rows: list[Value] = [values, values]
    made = [tree(values), chain(values), edges(rows, "edges"), edges(values, "tickets")]
    made += [random_chain(Shape("RandomNode.of", (values, 1))), neighbours(Shape(OF, (values,)))]
    for text in filter(None, made):
        lines = text.split("\n")
        assert len(lines) <= 2 * TALLEST
        assert all(len(line) <= WIDEST for line in lines)
