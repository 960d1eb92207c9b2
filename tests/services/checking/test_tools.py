"""Rule 7: solutions are formatted, linted and type-checked."""

from pathlib import Path

from tests.problem_builder import a_problem
from trainer.catalogue.folder import ProblemFolder
from trainer.services.checking.tools import check_tools, missing_tools


def test_the_tools_are_here() -> None:
    assert missing_tools() == ()


def test_all_files_of_all_folders_are_looked_at(tmp_path: Path) -> None:
    node = "from trainer.structures import ListNode\n\n\ndef f(node: ListNode) -> int:\n"
    typed = f'"""Typed."""\n\n{node}    return node.next.val\n'
    folders = [
        a_problem(tmp_path, "sound"),
        a_problem(tmp_path, "unformatted", files={"solution.py": '"""A."""\nx  =  1\n'}),
        a_problem(tmp_path, "linted", files={"wrong/a.py": '"""A."""\n\nimport os\n'}),
        a_problem(tmp_path, "typed", files={"slow/a.py": typed}),
    ]
    faults = list(check_tools(map(ProblemFolder, folders)))
    assert {fault.rule for fault in faults} == {7}
    said = sorted(fault.sentence.removeprefix("problems/hashing/") for fault in faults)
    assert said == [
        "linted/wrong/a.py, line 3: `os` imported but unused (F401).",
        'typed/slow/a.py, line 7: Item "None" of "ListNode | None" has no attribute "val"'
        " (union-attr).",
        "unformatted/solution.py, line 2: File would be reformatted (unformatted).",
    ]


def test_nothing_to_look_at_is_no_fault() -> None:
    assert list(check_tools([])) == []
