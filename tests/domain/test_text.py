from typing import Literal
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.text import MOST_MARKS, clean, clean_line, in_place, shortened

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


WORDS = [
    "Tiếng Việt: thuở, nghiễm, Nguyễn",
    "עִבְרִית בְּרֵאשִׁ֖ית",
    "हिन्दी क्ष्म्य श्रृंखला",
    "বাংলা স্ত্রী",
    "தமிழ் ஸ்ரீ",
    "മലയാളം സ്ത്രീ",
    "ภาษาไทย ที่นี่ น้ำ ผู้ใหญ่",
    "မြန်မာ လျှော့ မြှောင့်",
    "བསྒྲུབས་ཧཱུྃ",
    "العَرَبِيَّةُ اللّٰهُ",
    "한국어 훈민정음",
    "👩‍👩‍👧‍👦 ❤️‍🔥 🏳️‍🌈 👍🏽 1️⃣",
    "a⃗ ŷ̄ x̱̂",
]
"""Words that pile up as many marks as any language does."""


@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_words_of_every_language_stay_as_they_are(word: str, form: Literal["NFC", "NFD"]) -> None:
    written = normalize(form, word)
    assert clean(written) == written
    assert clean_line(written) == written
    assert in_place(written) == written


@pytest.mark.parametrize(
    "mark", ["\u0301", "\u0489", "\u200d", "\ufe0f", "\u0e49", "\u05b8", "\u1161", "\U000e0100"]
)
def test_of_a_storm_of_marks_a_few_are_left(mark: str) -> None:
    storm = f"T{mark * 500}wo{mark * 9} Sum"
    few = mark * MOST_MARKS
    assert clean(storm) == clean_line(storm, 2000) == f"T{few}wo{few} Sum"
    assert len(in_place(storm)) == len(storm)
    assert in_place(storm).count(mark) == 2 * MOST_MARKS


def test_a_storm_of_different_marks_is_one_storm() -> None:
    marks = "\u0301\U000e0100\u200d\u0489\ufe0f"
    assert clean(f"a{marks * 100}b") == f"a{marks[:MOST_MARKS]}b"
    assert len(clean(f"ာ{'ာ' * 300}b")) <= 10
    assert len(clean("क" + "ा\u0941" * 300)) <= 10


@given(st.text(st.sampled_from("a \n\u0301\u200d\u0903\U000e0100\u202e数"), max_size=60))
def test_calmed_text_is_calm_and_loses_nothing_but_marks(text: str) -> None:
    safe = clean(text)
    assert clean(safe) == safe
    assert len(in_place(text)) == len(text)
    assert [it for it in safe if it in "a 数"] == [it for it in text if it in "a 数"]
