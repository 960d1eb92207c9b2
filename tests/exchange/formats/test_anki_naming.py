"""Which problem a note of Anki names, in whatever fields people keep it."""

import pytest

from tests.exchange.formats.anki_package import MadeNote, read_notes
from trainer.domain.importing.entry import Entry
from trainer.domain.problem.problem import Level
from trainer.exchange.anki.title import CardTitle, card_title, number_in
from trainer.exchange.html_text import html_text

LINK = "https://leetcode.com/problems/"


def entry_of(*fields: str, kind: str = "Basic", deck: str = "Prep", tags: str = "") -> Entry:
    (entry,) = read_notes(MadeNote(fields, kind, deck, tags)).entries
    return entry


@pytest.mark.parametrize(
    ("html", "link"),
    [
        (f'<a href="{LINK}two-sum/">1. Two Sum</a>', f"{LINK}two-sum"),
        ("Two Sum<br>leetcode.com/problems/two-sum/description/?envType=x", f"{LINK}two-sum"),
        ("www.leetcode.com/problems/Two-Sum", f"{LINK}two-sum"),
        ("https://leetcode.cn/problems/two-sum/", "https://leetcode.cn/problems/two-sum"),
        ("https://leetcode-cn.com/problems/a-lcof/", "https://leetcode-cn.com/problems/a-lcof"),
        ("http://leetcode.com/contest/weekly-contest-9/problems/ab/", f"{LINK}ab"),
        ("neetcode.io/problems/two-integer-sum/question", "neetcode.io/problems/two-integer-sum"),
        ("https://leetcode.com/tag/array/", ""),
        ("https://example.com/problems/two-sum", ""),
    ],
)
def test_a_link_names_the_problem_in_whatever_field_it_stands(html: str, link: str) -> None:
    for fields in ((html, ""), ("Two Sum", html)):
        assert entry_of(*fields).link.removeprefix("https://") == link.removeprefix("https://")


def test_the_fields_of_a_deck_with_slugs_are_known() -> None:
    fields = ("Two Sum", "1", "two-sum", "<font color=green>Easy</font>", "Array, Hashing", "")
    entry = entry_of(*fields, kind="Deck with slugs")
    assert (entry.title, entry.number, entry.slug, entry.link) == ("Two Sum", 1, "two-sum", "")
    assert (entry.level, entry.pattern) == (Level.EASY, "Array, Hashing")


@pytest.mark.parametrize("slug", ["problems/two-sum", "two-sum/", f"{LINK}two-sum/", " Two-Sum "])
def test_a_slug_may_have_its_folder_in_front(slug: str) -> None:
    assert entry_of("1", slug, "Two Sum", "", "", "", kind="Deck with contents").slug == "two-sum"


def test_a_link_in_the_statement_is_another_problems() -> None:
    content = f'<p>the same as <a href="{LINK}other-one/">1081</a></p>'
    entry = entry_of("1", "two-sum", "Two Sum", content, "Easy", "", kind="Deck with contents")
    assert (entry.slug, entry.link) == ("two-sum", "")
    entry = entry_of("Two Sum", content, "", kind="With links")
    assert (entry.title, entry.link) == ("Two Sum", "")
    assert entry_of("", content, "", kind="With links").link == f"{LINK}other-one"


def test_a_field_for_links_counts_before_all_others() -> None:
    entry = entry_of("Two Sum", f"{LINK}other/", f"{LINK}two-sum/", kind="With links")
    assert entry.link == f"{LINK}two-sum"
    elsewhere = "https://codeforces.com/problemset/problem/4/A"
    assert entry_of("Watermelon", "", elsewhere, kind="With links").link == elsewhere
    assert entry_of("Two Sum", "", "https://youtu.be/x/y", kind="With links").link == ""


def test_the_number_of_another_site_is_no_number() -> None:
    entry = entry_of("56", "Two Sum", "", kind="LintCode")
    assert (entry.title, entry.number) == ("Two Sum", None)
    assert entry_of("56. Two Sum", "", deck="LintCode").number is None


def test_a_question_that_compares_problems_is_about_none_of_them() -> None:
    entry = entry_of(f"What do {LINK}two-sum and {LINK}3sum share?", "a hash map")
    assert entry.why_not == "names several problems"


@pytest.mark.parametrize("front", ["When is a heap the right thing?", "", "<img src=x>", "x" * 200])
def test_a_note_that_names_no_problem_says_so(front: str) -> None:
    assert entry_of(front, "").why_not == "names no problem"


@pytest.mark.parametrize(
    ("tags", "slug", "number"),
    [
        ("leetcode::two-sum hashing", "two-sum", None),
        ("arrays LC-167", "", 167),
        ("Blind::leetcode_1", "", 1),
        ("two-pointers arrays::hash-map", "", None),
    ],
)
def test_tags_name_a_problem_where_nothing_else_does(
    tags: str, slug: str, number: int | None
) -> None:
    entry = entry_of("How is this one solved?", "", tags=tags)
    assert (entry.slug, entry.number) == (slug, number)
    assert bool(entry.why_not) is (not slug and not number)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("1. Two Sum", CardTitle("Two Sum", 1)),
        ("#1 Two Sum", CardTitle("Two Sum", 1)),
        ("[1] Two Sum", CardTitle("Two Sum", 1)),
        ("0001 - Two Sum", CardTitle("Two Sum", 1)),
        ("LC 1 - Two Sum", CardTitle("Two Sum", 1)),
        ("LeetCode 1: Two Sum (Easy)", CardTitle("Two Sum", 1, Level.EASY)),
        ("[LeetCode] Two Sum - [Hard]", CardTitle("Two Sum", None, Level.HARD)),
        ("Two Sum - LeetCode", CardTitle("Two Sum")),
        ("Two Sum (LC 1)", CardTitle("Two Sum", 1)),
        ("Two Sum [#1] - Easy", CardTitle("Two Sum", 1, Level.EASY)),
        ("[Medium] 2) Add Two Numbers", CardTitle("Add Two Numbers", 2, Level.MEDIUM)),
        ("Problem: Two Sum", CardTitle("Two Sum")),
        ("Problem solving", CardTitle("Problem solving")),
        ("Pow(x, n)", CardTitle("Pow(x, n)")),
        ("{{c1::Two Sum::which?}}", CardTitle("Two Sum")),
        ("3 Sum", CardTitle("3 Sum")),
        ("01 Matrix", CardTitle("01 Matrix")),
        ("LCA of a tree", CardTitle("LCA of a tree")),
        ("LC 200", CardTitle("", 200)),
        ("\n\n Two Sum \nGiven an array", CardTitle("Two Sum")),
        ("https://leetcode.com/problems/two-sum/ Two Sum", CardTitle("Two Sum")),
        ("Given an array of numbers", CardTitle()),
        ("Why a deque?", CardTitle()),
    ],
)
def test_a_title_is_freed_of_what_stands_around_it(text: str, title: CardTitle) -> None:
    assert card_title(text) == title


def test_a_number_may_have_the_sites_name_in_front() -> None:
    numbers = [number_in(it) for it in ("200", "#200", "LC-200", "0200", "200.", "0", "two", "NA1")]
    assert numbers == [200, 200, 200, 200, 200, None, None, None]


def test_the_learners_own_note_is_kept_as_text_of_a_bearable_length() -> None:
    kind = "Deck with contents"
    own = "look <b>left</b><div>then &lt; right</div><script>x()</script>"
    assert entry_of("1", "two-sum", "", "", "", own, kind=kind).note == "look left\nthen < right"
    assert len(entry_of("1", "two-sum", "", "", "", "long " * 9999, kind=kind).note) == 2000
    assert entry_of("Two Sum", "the code of the deck").note == ""


@pytest.mark.parametrize(
    ("html", "text"),
    [
        (
            "<div>200.&nbsp;<b>Number</b> of</div><div><br></div>Islands",
            "200. Number of\n\nIslands",
        ),
        ("a < b and c <= d", "a < b and c <= d"),
        ("a<!-- hidden > -->b<style>p{}</style>c<SCRIPT>x", "abc"),
        ("x<![foo[bar]]>y</p>z<br/>&amp;&#39;&bogus;", "xy\nz\n&'&bogus;"),
        ("İ<!-- İİ -->ok", "İok"),
    ],
)
def test_html_becomes_what_a_reader_sees(html: str, text: str) -> None:
    assert html_text(html, 1000) == text
