"""What is loaded when: nothing heavy before it is wanted."""

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("sqlmodel", "sqlalchemy", "pydantic", "textual", "fsrs")
LATER = ("sqlmodel", "sqlalchemy", "pydantic", "fsrs", "rapidfuzz", "markdown_it")


def loaded_by(code: str) -> set[str]:
    """Give the names of the top-level modules that a fresh Python has loaded after this code."""
    report = (
        "\nimport sys; sys.stderr.write(' '.join({name.split('.')[0] for name in sys.modules}))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code + report], capture_output=True, text=True, check=True
    )
    return set(result.stderr.split())


@pytest.mark.parametrize("words", [["due"], ["due", "--json"], ["--version"], ["--help"]])
def test_quick_commands_load_nothing_heavy(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRAINER_HOME", str(tmp_path))
    loaded = loaded_by(f"from trainer.__main__ import main; assert main({words!r}) == 0")
    assert loaded.isdisjoint(HEAVY)


def test_what_is_due_is_said_without_a_look_at_any_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRAINER_HOME", str(tmp_path))
    code = (
        "import sys\nfrom trainer.__main__ import main; assert main(['due']) == 0\n"
        "rooms = {name.split('.')[1] for name in sys.modules if name.startswith('trainer.')}\n"
        "assert rooms.isdisjoint({'catalogue', 'services'}), rooms"
    )
    loaded_by(code)


def test_charts_and_pages_are_loaded_for_a_report_only() -> None:
    loaded = loaded_by("import trainer.assembly, trainer.cli.stats_tables, trainer.cli.report")
    assert loaded.isdisjoint(("pygal", "jinja2"))


def test_the_first_picture_waits_for_nothing_heavy() -> None:
    assert loaded_by("import trainer.tui.app").isdisjoint(LATER)


def test_the_plan_that_is_kept_waits_for_nothing_heavy() -> None:
    assert loaded_by("import trainer.services.first_look").isdisjoint({*LATER, "textual"})
