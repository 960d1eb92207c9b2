"""The map of the patterns: each below what it needs, and walked with the arrow keys."""

import pytest

from trainer.domain.problem.pattern import Pattern
from trainer.domain.stats.coverage.pattern_map import PatternMap, pattern_map


def patterns(needs: dict[str, str]) -> list[Pattern]:
    """Give patterns in this order, each with the names of what it needs."""
    return [
        Pattern(id=name, name=name, group="", needs=tuple(needed.split()), place=place)
        for place, (name, needed) in enumerate(needs.items())
    ]


ROADMAP = patterns(
    {
        "hashing": "",
        "sums": "hashing",
        "pointers": "hashing",
        "bits": "hashing",
        "stack": "hashing",
        "monotonic": "stack",
        "window": "pointers hashing",
        "trees": "stack pointers",
        "graphs": "trees",
    }
)


def names(drawn: PatternMap) -> list[list[str]]:
    """Give the names of the tiles, row by row."""
    return [[tile.pattern for tile in row] for row in drawn.rows]


@pytest.mark.parametrize("across", [1, 2, 3, 4, 9])
def test_every_pattern_comes_below_all_that_it_needs(across: int) -> None:
    drawn = pattern_map(ROADMAP, across)
    rows = {name: tile.row for name, tile in drawn.tiles.items()}
    assert rows.keys() == {pattern.id for pattern in ROADMAP}
    assert all(rows[need] < rows[one.id] for one in ROADMAP for need in one.needs)
    assert all(len(row) <= across for row in drawn.rows)


def test_a_layer_holds_what_needs_as_many_steps_and_stays_near_what_it_needs() -> None:
    assert names(pattern_map(ROADMAP, 4)) == [
        ["hashing"],
        ["sums", "pointers", "bits", "stack"],
        ["window", "trees", "monotonic"],
        ["graphs"],
    ]


def test_a_layer_too_long_for_a_row_takes_two() -> None:
    assert names(pattern_map(ROADMAP, 3))[:3] == [
        ["hashing"],
        ["sums", "pointers", "bits"],
        ["stack"],
    ]


def test_a_row_is_centred_and_no_two_tiles_share_a_place() -> None:
    drawn = pattern_map(ROADMAP, 4)
    assert [[tile.x for tile in row] for row in drawn.rows] == [[3], [0, 2, 4, 6], [1, 3, 5], [3]]
    assert pattern_map(ROADMAP, 100).across == 4


def test_left_and_right_walk_through_all_of_it_and_stay_at_the_rim() -> None:
    drawn = pattern_map(ROADMAP, 4)
    walked = ["hashing"]
    for _ in ROADMAP:
        walked.append(drawn.beside(walked[-1], 1))
    assert walked == [name for row in names(drawn) for name in row] + ["graphs"]
    assert drawn.beside("hashing", -1) == "hashing"


def test_up_and_down_go_to_the_nearest_tile_of_the_next_row() -> None:
    drawn = pattern_map(ROADMAP, 4)
    assert drawn.above("stack", 1) == "monotonic"
    assert drawn.above("graphs", -1) == "trees"
    assert drawn.above("sums", -1) == "hashing"
    assert drawn.above("hashing", -1) == "hashing"
    assert drawn.above("graphs", 1) == "graphs"


def test_a_need_outside_the_catalogue_is_none() -> None:
    drawn = pattern_map(patterns({"heap": "trees", "queue": "heap"}), 4)
    assert names(drawn) == [["heap"], ["queue"]]
    assert drawn.needs["heap"] == ()


def test_no_pattern_is_an_empty_map() -> None:
    assert pattern_map([], 4).rows == ()
