"""A catalogue in which the mistakes of one made-up problem, ``any-repeat``, are recorded."""

from pathlib import Path

from tests.problem_builder import FILES
from tests.small_world import a_catalogue
from trainer.catalogue.contents import read_contents
from trainer.catalogue.folder import ProblemFolder
from trainer.runner.judge.judge import Judge
from trainer.services.checking.record.record_files import write_record

NEIGHBOURS = "wrong/compares_neighbours.py"
SENTENCE = "You compare neighbours only, but equal numbers may stand apart."

MISTAKEN = """\
def has_repeat(numbers):
    for place in range(len(numbers) - 1):
        if numbers[place] == numbers[place + 1]:
            return True
    return False
"""
"""The mistake, written by somebody else."""

NEARLY = MISTAKEN.replace("    return False", "    return len(numbers) == 7")
"""The same mistake but for some lists."""

OTHER = "def has_repeat(numbers):\n    return bool(numbers)\n"
"""A mistake that nobody knows."""

RIGHT = FILES["solution.py"]


def recorded(folder: Path) -> Path:
    """Write the record of a problem's folder, and give the folder."""
    judge = Judge()
    try:
        report = write_record(read_contents(ProblemFolder(folder)), judge)
    finally:
        judge.close()
    assert report.sound, report.faults
    return folder


def a_recorded_catalogue(root: Path) -> Path:
    """Write the made-up problems, one of them with its record; give the folder."""
    recorded(a_catalogue(root) / "hashing" / "any-repeat")
    return root
