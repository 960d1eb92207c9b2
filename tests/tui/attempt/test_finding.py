"""Finding text: which places match, and which of them comes next."""

from trainer.tui.attempt.editing.finding import Found, find

LINES = ["Node = node", "", "x.node", "[a.b]"]


def starts(text: str) -> list[tuple[int, int]]:
    """Give where the matches of a text begin."""
    return [start for start, _ in find(LINES, text).matches]


def test_small_letters_match_all_and_a_capital_counts() -> None:
    assert starts("node") == [(0, 0), (0, 7), (2, 2)]
    assert starts("Node") == [(0, 0)]
    assert starts("NODE") == []


def test_what_is_looked_for_is_text() -> None:
    assert starts("a.b]") == [(3, 1)]
    assert starts(".") == [(2, 1), (3, 2)]
    assert starts("") == []


def test_from_the_last_match_it_goes_on_at_the_top() -> None:
    found = find(LINES, "node")
    assert [found.at(place) for place in [(0, 0), (0, 1), (1, 0), (2, 3)]] == [0, 1, 2, 0]
    assert [found.beside(place, 1) for place in [(0, 0), (0, 3), (2, 2)]] == [1, 1, 0]
    assert [found.beside(place, -1) for place in [(0, 0), (0, 3), (3, 0)]] == [2, 0, 2]
    assert Found(()).at((0, 0)) is None
    assert Found(()).beside((0, 0), 1) is None
