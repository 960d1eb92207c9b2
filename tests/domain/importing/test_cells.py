import pytest

from trainer.domain.importing.table.link_sites import (
    foreign_judge,
    is_leetcode,
    links_in,
    site_named,
)
from trainer.domain.importing.table.named import Named, link_in, names_in, number_in
from trainer.domain.importing.table.written_level import level_in
from trainer.domain.problem.problem import Level
from trainer.domain.written_minutes import minutes_in

LINK = "https://leetcode.com/problems/two-sum/"


@pytest.mark.parametrize(
    ("cell", "minutes"),
    [
        ("25", 25),
        ("25.5", 25.5),
        ("25m", 25),
        ("25 min", 25),
        ("~25 mins", 25),
        ("1h 5m", 65),
        ("1 hr 5 min", 65),
        ("1h5", 65),
        ("1.5h", 90),
        ("00:49:27", 49.45),
        ("0:25:00", 25),
        ("0:25", 25),
        ("1:05", 65),
        ("25:30", 25.5),
        ("25:00:00", 25),
        ("90s", 1.5),
        ("", None),
        ("0", None),
        ("long", None),
        ("O(n)", None),
        ("10:30 PM", None),
        ("99999", None),
        ("1 2 3 4", None),
    ],
)
def test_minutes_are_read_in_every_form(cell: str, minutes: float | None) -> None:
    assert minutes_in(cell) == (None if minutes is None else pytest.approx(minutes))


def test_a_header_names_the_unit_of_a_bare_number() -> None:
    assert minutes_in("1.5", unit="h") == 90
    assert minutes_in("90", unit="s") == 1.5


@pytest.mark.parametrize(
    ("cell", "level"),
    [
        ("Easy", Level.EASY),
        ("E", Level.EASY),
        ("med.", Level.MEDIUM),
        ("HARD ", Level.HARD),
        ("🟢 Easy", Level.EASY),
        ("2", Level.MEDIUM),
        ("★★★", Level.HARD),
        ("⭐", Level.EASY),
        ("中等", Level.MEDIUM),
        ("1700", None),
        ("", None),
        ("easy to medium", None),
    ],
)
def test_levels_are_read_in_every_form(cell: str, level: Level | None) -> None:
    assert level_in(cell) == level


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("217", 217),
        ("0217", 217),
        ("217.0", 217),
        ("#217", 217),
        ("LC 217", 217),
        ("LC217", 217),
        ("Q217.", 217),
        ("NA1", None),
        ("0", None),
        ("a", None),
        ("", None),
        ("123456", None),
    ],
)
def test_numbers_are_read_in_every_form(cell: str, number: int | None) -> None:
    assert number_in(cell) == number


@pytest.mark.parametrize(
    ("cell", "named"),
    [
        ("Two Sum", Named(title="Two Sum")),
        ("1. Two Sum", Named(title="Two Sum", number=1)),
        ("#1 Two Sum", Named(title="Two Sum", number=1)),
        ("1 - Two Sum", Named(title="Two Sum", number=1)),
        ("1 Two Sum", Named(title="Two Sum", number=1)),
        ("1) Two Sum", Named(title="Two Sum", number=1)),
        ("[1] Two Sum", Named(title="Two Sum", number=1)),
        ("LC 1. Two Sum", Named(title="Two Sum", number=1)),
        ("LeetCode #1: Two Sum", Named(title="Two Sum", number=1)),
        ("Two Sum (#1)", Named(title="Two Sum", number=1)),
        ("0001-two-sum", Named(title="two-sum", number=1)),
        ("0001_two_sum.py", Named(title="two_sum", number=1)),
        ("Two Sum (Easy)", Named(title="Two Sum")),
        ("✅ Two Sum ⭐", Named(title="Two Sum")),
        ("**Two Sum**", Named(title="Two Sum")),
        ("3Sum", Named(title="3Sum")),
        ("4Sum II", Named(title="4Sum II")),
        ("15. 3Sum", Named(title="3Sum", number=15)),
        ("24 Game", Named(title="24 Game")),
        ("132 Pattern", Named(title="132 Pattern")),
        ("01 Matrix", Named(title="01 Matrix")),
        ("2 Keys Keyboard", Named(title="2 Keys Keyboard")),
        ("1-bit and 2-bit Characters", Named(title="1-bit and 2-bit Characters")),
        ("Pow(x, n)", Named(title="Pow(x, n)")),
        ("Sqrt(x)", Named(title="Sqrt(x)")),
        ("217", Named(number=217)),
        (f"[1. Two Sum]({LINK})", Named(title="Two Sum", number=1, link=LINK)),
        (f"[Link]({LINK})", Named(link=LINK)),
        (f"Two Sum [link]({LINK})", Named(title="Two Sum", link=LINK)),
        (f"Two Sum {LINK}", Named(title="Two Sum", link=LINK)),
        (f"{LINK}", Named(link=LINK)),
        (f'<a href="{LINK}">Two Sum</a>', Named(title="Two Sum", link=LINK)),
        (f'=HYPERLINK("{LINK}","Two Sum")', Named(title="Two Sum", link=LINK)),
        ("[Two Sum](./two-sum.py)", Named(title="Two Sum")),
        ("[[Two Sum|mine]]", Named(title="Two Sum")),
        (f"[Two Sum]({LINK}) [video](https://youtu.be/a)", Named(title="Two Sum", link=LINK)),
    ],
)
def test_a_cell_names_its_problem(cell: str, named: Named) -> None:
    assert list(names_in(cell)) == [named]


def test_a_cell_may_name_several_problems_with_links() -> None:
    other = "https://leetcode.com/problems/3sum/"
    for between in ("<br>", "</br>", ", ", "\n"):
        named = names_in(f"[1. Two Sum]({LINK}){between}[15. 3Sum]({other})")
        assert [(one.title, one.number, one.link) for one in named] == [
            ("Two Sum", 1, LINK),
            ("3Sum", 15, other),
        ]
    assert [one.link for one in names_in(f"{LINK} {other}")] == [LINK, other]


def test_an_empty_cell_names_nothing() -> None:
    assert [*names_in(""), *names_in("  "), *names_in("—")] == []


def test_a_link_leads_to_leetcode_to_another_judge_or_to_neither() -> None:
    ours = ["leetcode.com/problems/a", "https://leetcode.cn/problems/a", "neetcode.io/problems/a"]
    assert all(map(is_leetcode, ours))
    assert foreign_judge("https://www.codeforces.com/problemset/problem/4/A") == "codeforces.com"
    assert foreign_judge("https://practice.geeksforgeeks.org/x") == "practice.geeksforgeeks.org"
    assert foreign_judge("https://youtu.be/a") == foreign_judge(LINK) == ""
    assert not is_leetcode("https://leetcode.com.evil.example/problems/a")


def test_a_column_of_links_may_hold_slugs_and_more_than_one_link() -> None:
    assert link_in("two-sum") == Named(slug="two-sum")
    assert link_in(f"https://youtu.be/a {LINK}").link == LINK
    assert links_in(f"see {LINK}.") == [LINK]


def test_leetcode_in_any_words_is_no_other_site() -> None:
    assert [site_named(name) for name in ("LeetCode", "LC", "Leet Code", "")] == [""] * 4
    assert site_named("Codeforces") == "Codeforces"


@pytest.mark.parametrize(
    "cell", ["[" * 3000, "[a](" * 600, "<a " * 900, "1. " * 900, "http://" * 500]
)
def test_a_hostile_cell_costs_little(cell: str) -> None:
    assert len(names_in(cell)) <= 50
    minutes_in(cell)
    level_in(cell)
