"""Rule 2: six parts of an explanation, the steps with their costs, follow-ups that ask."""

from pathlib import Path

import pytest

from tests.problem_builder import FILES, a_problem
from trainer.catalogue.contents import read_contents
from trainer.catalogue.folder import ProblemFolder
from trainer.domain.problem.problem import Origin
from trainer.services.checking.explaining import check_explaining
from trainer.services.checking.material import read_material

PAGE, BRUTE = "problem.md", "brute_force.py"


def explaining(path: Path, origin: Origin = Origin.CATALOGUE) -> list[str]:
    material = read_material(read_contents(ProblemFolder(path, origin)))
    return [fault.sentence for fault in check_explaining(material)]


def test_a_sound_problem_is_explained(tmp_path: Path) -> None:
    assert explaining(a_problem(tmp_path)) == []


@pytest.mark.parametrize(
    ("file", "change", "said"),
    [
        (PAGE, ("### Say it", "### Say it all"), "the parts of the explanation must be From brute"),
        (PAGE, ("### Why it is right\n\nThe set holds what you have passed.", ""), "the parts of"),
        (PAGE, ("- I walk once.", ""), "the part 'Say it' of the explanation is empty."),
        (PAGE, ("| step | time |", "| steps | time |"), "needs a table, '| step | time | space |'"),
        (PAGE, ("| compare each pair | O(n²) | O(1) |\n", ""), "needs a table"),
        (PAGE, ("a set | O(n) | O(n)", "a set | O(n) | O(1)"), "the last step must cost O(n) and"),
        (PAGE, ("sorted? I", "sorted, I"), "no question with an answer behind it: 'What if the"),
        (PAGE, ("? I compare neighbours.", "?"), "no question with an answer behind it"),
        (BRUTE, ("Time: O(n²). ", ""), "must end with 'Time: O(...). Space: O(...).'"),
        (
            "solution.py",
            ("Time: O(n).", "Time: O(n²)."),
            "the costs must be those of complexity, O(n) and O(n).",
        ),
    ],
)
def test_what_is_missing_is_said(
    tmp_path: Path, file: str, change: tuple[str, str], said: str
) -> None:
    path = a_problem(tmp_path, changed={file: change})
    [sentence, *_] = explaining(path)
    assert sentence.startswith(f"problems/hashing/has-repeat/{file}")
    assert said in sentence


def test_a_follow_up_may_go_on_on_the_next_line(tmp_path: Path) -> None:
    change = ("What if the list is sorted? I", "What if the\n  list is sorted?\n  I")
    assert explaining(a_problem(tmp_path, changed={PAGE: change})) == []


def test_a_problem_of_ones_own_is_explained_as_one_likes(tmp_path: Path) -> None:
    text = FILES[PAGE]
    start, end = text.index("### From"), text.index("## Follow-ups")
    path = a_problem(tmp_path, changed={PAGE: (text[start:end], "As I like.\n\n")})
    assert len(explaining(path)) == 1
    assert explaining(path, Origin.OWN) == []
