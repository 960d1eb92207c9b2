"""The documents promise exactly what the escapes are expected to come to."""

import re
from collections import Counter
from pathlib import Path

from tests.runner.escapes.suite import ESCAPES, promised
from trainer.domain.attempt.verdict import FenceLevel

DOCUMENT = Path(__file__).parents[3] / "docs" / "sandbox.md"


def test_the_document_says_what_each_level_stops() -> None:
    _, _, section = DOCUMENT.read_text(encoding="utf-8").partition("## What the sandbox holds")
    lines = re.findall(r"^\|(.+)\|$", section.partition("\n## ")[0], re.MULTILINE)
    head, _, *rows = [[cell.strip() for cell in line.split("|")] for line in lines]
    assert [cell.partition(" ")[0] for cell in head[2:]] == [level.value for level in FenceLevel]
    programs = Counter(escape.row for escape in ESCAPES)
    assert [(row[0], int(row[1]), tuple(row[2:])) for row in rows] == [
        (row.value, programs[row], cells) for row, cells in promised().items()
    ]


def test_each_level_stops_what_the_one_below_it_stops() -> None:
    for escape in ESCAPES:
        stopped = [escape.fates[level].value == "stopped" for level in FenceLevel]
        assert stopped == sorted(stopped), escape.name


def test_every_row_has_escapes_and_each_has_a_name_of_its_own() -> None:
    assert len({escape.name for escape in ESCAPES}) == len(ESCAPES)
    assert all("not tried" not in cells for cells in promised().values())


def test_the_readme_says_how_many_programs_try_it() -> None:
    readme = (DOCUMENT.parents[1] / "README.md").read_text(encoding="utf-8")
    assert f"measured by {len(ESCAPES)} small programs" in " ".join(readme.split())
