"""Cutting two long values alike: what differs stays in sight."""

from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.wording.cut_values import cut_alike

TEXTS = st.text(alphabet="01, ", max_size=60)


def test_what_is_short_stays_whole() -> None:
    assert cut_alike("[1, 2]", "[1, 3]", 10) == ("[1, 2]", "[1, 3]")


def test_long_values_are_cut_around_the_first_difference() -> None:
    right = str(list(range(1000)))
    wrong = right.replace(" 500,", " 7,")
    expected, got = cut_alike(right, wrong, 40)
    assert expected == "…498, 499, 500, 501, 502, 503, 504, 505, …"
    assert got == "…498, 499, 7, 501, 502, 503, 504, 505, 50…"


def test_a_difference_at_the_end_leaves_nothing_out_behind_it() -> None:
    expected, got = cut_alike("[" + "7, " * 100 + "1]", "[" + "7, " * 100 + "2]", 30)
    assert expected.startswith("…")
    assert (expected[-3:], got[-3:]) == (" 1]", " 2]")


def test_one_that_ends_early_is_cut_at_the_same_place() -> None:
    expected, got = cut_alike("7, " * 100, "7, " * 50, 30)
    assert got == "…7, 7, 7, "
    assert expected == "…" + "7, " * 10 + "…"


def test_equal_values_are_shown_from_their_beginning() -> None:
    assert cut_alike("x" * 50, "x" * 50, 10) == ("x" * 10 + "…", "x" * 10 + "…")


@given(TEXTS, TEXTS, st.integers(6, 40))
def test_two_values_that_differ_never_look_alike(expected: str, got: str, longest: int) -> None:
    shown = cut_alike(expected, got, longest)
    assert (shown[0] == shown[1]) == (expected == got)
    assert all(len(text) <= longest + 2 for text in shown)
