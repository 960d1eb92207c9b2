"""A title's slug follows from the title alone, and two titles have two slugs."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from trainer.catalogue.format.fields import is_slug
from trainer.domain.problem.title import LONGEST, key_of, slug_of

titles = st.text(max_size=120) | st.text("abAB+-#é٣二 .", max_size=12)


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Two Sum", "two-sum"),
        ("3Sum!", "3sum"),
        ("  Pow(x, n) ", "pow-x-n"),
        ("Ünïcode — “Problem”", "unicode-problem"),
        ("Straße, Łódź, Øresund", "strasse-lodz-oresund"),
        ("x² → ∞", "x2-17624a"),
        ("A-B", "a-b"),
        ("A+B", "a-b-ca5b7e"),
        ("C++ basics", "c-basics-ddd116"),
        ("C# basics", "c-basics-fe6da1"),
        ("مجموع عددين", "problem-41c19d"),
        ("二つ", "problem-16f205"),
        ("🎉", "problem-614629"),
        ("a" * LONGEST, "a" * LONGEST),
        ("a" * (LONGEST + 1), "a" * 73 + "-8c4828"),
        ("\N{REPLACEMENT CHARACTER}Odd\N{REPLACEMENT CHARACTER} Jobs", "odd-jobs"),
        ("?!", ""),
        ("", ""),
    ],
)
def test_a_title_becomes_a_slug(title: str, slug: str) -> None:
    assert slug_of(title) == slug


@given(titles)
@example("\ud800")
def test_any_title_has_a_slug_that_may_be_one_or_none(title: str) -> None:
    slug = slug_of(title)
    assert slug == "" or (is_slug(slug) and len(slug) <= LONGEST)
    assert bool(slug) == bool(key_of(title))


@given(titles)
def test_white_space_and_the_form_of_accents_change_no_slug(title: str) -> None:
    for form in ("NFC", "NFD"):
        written = unicodedata.ucd_3_2_0.normalize(form, title)
        assert slug_of(f" {'   '.join(written.split(' '))} ") == slug_of(title)


@given(titles, titles)
@example("A+B", "A*B")
@example("a" * 100, "a" * 101)
@example("二つ", "三つ")
@example("C", "C#")
def test_two_titles_with_one_slug_are_equal_after_folding(one: str, other: str) -> None:
    if slug_of(one) and slug_of(one) == slug_of(other):
        assert key_of(one) == key_of(other)


@given(titles, st.sampled_from("+#%&*@^=<>~|$×→★٣二あя\N{DROPLET}"))
def test_what_is_lost_makes_another_slug(title: str, lost: str) -> None:
    assert slug_of(title + lost) != slug_of(title)
    assert slug_of(title + lost)[-7] == "-"


@given(st.text("abcABC 019-_.,:;!?()[]{}'\"/\\`", max_size=30))
def test_a_plain_title_is_its_words(title: str) -> None:
    kept = "".join(c.lower() if c.isalnum() else " " for c in title)
    assert slug_of(title) == "-".join(kept.split())


@given(titles)
def test_a_slug_is_named_by_its_own_key(title: str) -> None:
    assert key_of(slug_of(title)) == slug_of(title).replace("-", "")
