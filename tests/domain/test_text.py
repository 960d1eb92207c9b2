import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.text import clean, clean_line, shortened

any_text = st.text(st.characters(codec=None, exclude_categories=()))


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("two\tsum", "two sum"),
        ("a\r\nb\rc\n", "a\nb\nc\n"),
        ("\x1b[31mred\x1b[0m", "�[31mred�[0m"),
        ("\x9b31m \x00 \x07 \x7f", "�31m � � �"),
        ("\u202eevil\u2066", "�evil�"),
        ("lone \ud800 half", "lone � half"),
        ("[bold]nums[i][/]", "[bold]nums[i][/]"),
        ("héllo 数独 🙂", "héllo 数独 🙂"),
    ],
)
def test_text_from_outside_is_made_safe_to_show(text: str, safe: str) -> None:
    assert clean(text) == safe


@given(any_text)
def test_clean_text_is_clean_and_can_be_written_anywhere(text: str) -> None:
    safe = clean(text)
    assert clean(safe) == safe
    assert safe.encode("utf-8").decode("utf-8") == safe
    assert all(character == "\n" or ord(character) >= 32 for character in safe)


@given(any_text, st.integers(1, 50))
def test_a_clean_line_is_one_line_and_never_too_long(text: str, longest: int) -> None:
    line = clean_line(text, longest)
    assert len(line) <= longest
    assert "\n" not in line
    assert line == line.strip()


def test_a_long_line_ends_in_an_ellipsis() -> None:
    assert clean_line("  two \n sum  ") == "two sum"
    assert clean_line("x" * 300, 10) == "x" * 9 + "…"
    assert len(clean_line("x" * 10_000_000)) == 200


def test_a_long_text_says_how_much_of_it_is_left_out() -> None:
    assert shortened("two-sum", 7) == "two-sum"
    assert shortened("x" * 1_000_003, 3) == "xxx… (1,000,000 more characters)"
