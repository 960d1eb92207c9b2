"""Right is right: programs that differ from the reference in their way, and in their dialect.

``also/*.py`` are the ways that a learner is shown, ``tests/right/<slug>/*.py`` programs as people
paste them: ``class Solution``, published names, names that nobody imported. None may be refused.
``python -m tests.problems.test_right_programs 10`` judges all of them so many times.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.problems.shipped import FOLDERS
from tests.sampling import sample
from trainer.catalogue.contents import ALSO, read_contents
from trainer.catalogue.folder import ProblemFolder
from trainer.domain.attempt.verdict import Verdict
from trainer.runner.judge.judge import Judge
from trainer.runner.judge.stress import Stress

PASTED = Path(__file__).parents[1] / "right"
LEAST = 2


def programs(folder: ProblemFolder) -> dict[str, str]:
    """Give the right programs of a problem beside its reference, by their places."""
    pasted = sorted((PASTED / folder.slug).glob("*.py"))
    contents = read_contents(folder)
    return {name: contents.text(name) for name in contents.names(ALSO)} | {
        f"tests/right/{folder.slug}/{path.name}": path.read_text() for path in pasted
    }


def verdicts(folder: ProblemFolder, judge: Judge) -> Iterator[tuple[str, Verdict]]:
    """Judge the right programs of a problem as the attempt does, the large input included."""
    sheet = read_contents(folder).sheet()
    assert sheet.generator is not None
    large = Stress(judge.sandbox).large_case(sheet.contract, sheet.reference, sheet.generator)
    for name, code in programs(folder).items():
        yield name, judge.run(sheet.contract, code, large=large, alone=True)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: str(folder.slug))
def test_there_are_right_programs_of_several_kinds(folder: ProblemFolder) -> None:
    assert len(programs(folder)) >= LEAST


@pytest.mark.parametrize("folder", sample(FOLDERS, 12), ids=lambda folder: str(folder.slug))
def test_no_right_program_is_refused(folder: ProblemFolder) -> None:
    judge = Judge()
    try:
        for name, verdict in verdicts(folder, judge):
            assert verdict.green, (name, verdict.trouble or verdict.first_failure)
    finally:
        judge.close()


def main(times: int) -> int:
    """Judge all right programs so many times, and tell which of them were refused."""
    judge, count, refused = Judge(), 0, 0
    for turn in range(times):
        for folder in FOLDERS:
            for name, verdict in verdicts(folder, judge):
                count += 1
                if not verdict.green:
                    refused += 1
                    print(turn, folder.slug, name, verdict.trouble or verdict.first_failure)  # noqa: T201
        print(f"{turn + 1} of {times}: {count} judged, {refused} refused", flush=True)  # noqa: T201
    judge.close()
    return refused


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])) > 0)
