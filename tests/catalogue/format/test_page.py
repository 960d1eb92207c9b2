"""A problem's page: what it says, and the sentence for each kind of fault."""

from datetime import timedelta

import pytest

from tests.problem_builder import PAGE
from trainer.catalogue.format.page import ProblemPage, read_problem_page
from trainer.domain.errors import FormatError
from trainer.domain.problem.contract import Compare, Judged
from trainer.domain.problem.problem import Level, Origin


def read(text: str = PAGE, *, origin: Origin = Origin.CATALOGUE) -> ProblemPage:
    return read_problem_page(text, slug="has-repeat", folder="hashing", origin=origin)


def complaint(old: str, new: str, *, origin: Origin = Origin.CATALOGUE) -> str:
    assert old in PAGE
    with pytest.raises(FormatError) as caught:
        read(PAGE.replace(old, new), origin=origin)
    return str(caught.value)


def line_of(text: str) -> int:
    return PAGE[: PAGE.index(text)].count("\n") + 1


def test_a_page_gives_the_facts_of_its_problem() -> None:
    problem = read(
        PAGE.replace("lists      = {}", "lists = { leetcode = 9, grind75 = true }")
    ).problem
    assert (problem.slug, problem.title, problem.level) == ("has-repeat", "Has Repeat", Level.EASY)
    assert (problem.pattern, problem.also) == ("hashing", ("two-pointers",))
    assert problem.target_time == timedelta(minutes=10)
    assert problem.number == 9
    assert problem.lists == {"grind75"}
    assert problem.aliases == ("any-twice",)
    assert problem.url == "https://leetcode.com/problems/has-repeat/"


def test_a_problem_without_a_number_or_of_ones_own_has_no_link() -> None:
    assert read().problem.url == ""
    numbered = PAGE.replace("lists      = {}", "lists = { leetcode = 9 }")
    assert read(numbered, origin=Origin.OWN).problem.url == ""


def test_a_page_gives_its_lesson() -> None:
    lesson = read().lesson
    assert lesson.statement.startswith("You get a list")
    assert lesson.hints[0].startswith("What would you like to know")
    assert lesson.hints[3] == "Look the number up before you put it in."
    assert (lesson.time, lesson.space) == ("O(n)", "O(n)")
    assert "```cases" in lesson.examples
    assert "## this is no heading" in lesson.explanation


def test_a_page_gives_its_contract() -> None:
    contract = read().contract
    assert contract.compare is Compare.EXACT
    assert contract.frozen == ("numbers",)
    assert [case.is_example for case in contract.cases] == [True] * 2 + [False] * 9
    assert contract.cases[0].line == line_of("has_repeat([3, 5, 3])")
    assert contract.cases[-1].why == "all different"


def test_an_argument_or_its_prefix_may_be_judged() -> None:
    for judge, judged in (
        ("numbers", Judged("numbers")),
        ("numbers[:return]", Judged("numbers", True)),
    ):
        page = PAGE.replace('frozen     = ["numbers"]', f'judge = "{judge}"')
        assert read(page).contract.judged == judged


def test_a_page_may_come_with_other_line_ends_and_control_codes() -> None:
    assert read(PAGE.replace("\n", "\r\n")) == read()
    page = read(PAGE.replace("You get", "\x1b]0;title\x07 You get"))
    assert "\x1b" not in page.lesson.statement


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"easy"', '"simple"', "line 4: level must be easy, medium or hard."),
        ('"easy"', "1", "line 4: level must be easy, medium or hard."),
        ("level ", "levle ", "line 4: unknown key 'levle'"),
        ('level      = "easy"\n', "", "line 3: the key 'level' is missing."),
        ('"easy"', "easy", "line 4: this is not TOML (Invalid value"),
        ("minutes    = 10", "minutes = 0", "line 8: minutes must be a whole number"),
        ("minutes    = 10", "minutes = true", "line 8: minutes must be a whole number"),
        ('["two-pointers"]', '["two-pointer"]', "line 5: also names 'two-pointer'"),
        ('["two-pointers"]', '["hashing"]', "line 5: also must name at most 2 other"),
        ('["two-pointers"]', '["heap", "trie", "bits"]', "line 5: also must name at most 2 other"),
        ('["two-pointers"]', '"heap"', "line 5: also must be a list of strings."),
        ("lists      = {}", "lists = { leetcode = 0 }", "line 10: lists: leetcode must be"),
        ("lists      = {}", "lists = { blind74 = true }", "line 10: lists names 'blind74'"),
        ("lists      = {}", "lists = { blind75 = 1 }", "line 10: lists: blind75 must be true or"),
        ("lists      = {}", "lists = 1", "line 10: lists must be a table"),
        ('["any-twice"]', '["Any Twice"]', "line 11: aliases: 'Any Twice' is not another slug."),
        ('["any-twice"]', '["has-repeat"]', "line 11: aliases: 'has-repeat' is not another slug."),
        ('space = "O(n)"', "space = 1", "line 9: complexity must be"),
        (', space = "O(n)"', "", "line 9: complexity must be"),
        ('["numbers"]', '["number"]', "line 7: frozen names 'number'"),
        ("frozen     = [", 'judge = "numbers"\nfrozen = [', "line 8: frozen names 'numbers'"),
        ('frozen     = ["numbers"]', 'judge = "x"', "line 7: judge must name a parameter"),
        ('frozen     = ["numbers"]', 'compare = "sorted"', "line 7: compare must be one of exact"),
        ('frozen     = ["numbers"]', 'kind = "class"', "line 7: kind must be function"),
        ('frozen     = ["numbers"]', "fresh = 1", "line 7: fresh must be true or false."),
        ('frozen     = ["numbers"]', 'pattern = "heap"', "line 7: unknown key 'pattern'"),
        (" -> bool", "", "line 6: has_repeat needs an annotation '-> type'"),
        ("# Has Repeat", "Has Repeat", "line 1: the page must begin with a title"),
        ("# Has Repeat", "# Has Repeat\n\ntext", "line 3: expected a fenced block"),
        (
            "lists      = {}",
            "lists = {}\n```\n\n# Again\n",
            "line 13: a page must have only one title.",
        ),
        ("You get a list", "## Story\n\nYou get a list", "line 14: 'Story' is not a section"),
        (
            "## Insight",
            "## Limits",
            f"line {line_of('## Insight')}: the section 'Limits' is repeated.",
        ),
        ("## Insight\n", "", "the section 'Insight' is missing."),
        ("- There are 0 to 30,000 numbers.\n", "", "the section 'Limits' is empty."),
        ("2. pattern", "2. idea", "expected '2. pattern: ...'."),
        ("4. pitfall", "and more", "expected '4. pitfall: ...'."),
        ("1. nudge", "0. more\n1. nudge", "there must be four hints, each on one line."),
        ("[3, 5, 3]", "open", f"line {line_of('has_repeat([3, 5, 3])')}: 'open' is not a literal"),
        (
            "[3, 5]",
            "[3, 5, 3]",
            f"this repeats the case of line {line_of('has_repeat([3, 5, 3])')}.",
        ),
        (
            "```cases\nhas_repeat([]",
            "```python\nhas_repeat([]",
            "this section needs a fenced block",
        ),
        ("# all different\n```", "# all different", "a fence that opens here is never closed."),
    ],
)
def test_a_faulty_page_is_refused_in_a_sentence_with_its_line(
    old: str, new: str, said: str
) -> None:
    told = complaint(old, new)
    assert told.startswith("line ")
    assert said in told


def test_a_page_without_a_statement_is_refused() -> None:
    statement = PAGE[PAGE.index("You get") : PAGE.index("## Examples")]
    assert complaint(statement, "") == "line 13: the statement is missing."


def test_the_line_of_a_fault_in_a_class_is_counted_into_the_file() -> None:
    entry = 'kind = "class"\nentry = """\nclass A:\n    def f(self)\n"""'
    told = complaint('entry      = "def has_repeat(numbers: list[int]) -> bool"', entry)
    assert told.startswith("line 9: f needs an annotation")


@pytest.mark.parametrize("text", ["", "\0", "# T", "# T\n```toml", "# T\n```toml\nx=" + "[" * 9000])
def test_any_text_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(FormatError):
        read(text)


def test_a_problem_of_ones_own_may_name_its_pattern() -> None:
    page = PAGE.replace("level ", 'pattern = "heap"\nlevel ')
    own = read_problem_page(page, slug="has-repeat", folder=None, origin=Origin.OWN)
    assert own.problem.pattern == "heap"
    with pytest.raises(FormatError, match="pattern must be hashing, as the folder says"):
        read(page, origin=Origin.OWN)
    with pytest.raises(FormatError, match="pattern must be the id of one of the 28 patterns"):
        read_problem_page(PAGE, slug="has-repeat", folder=None, origin=Origin.OWN)
