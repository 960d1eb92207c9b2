from pathlib import Path

import pytest

from tests.cli.conftest import Trainer


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a slow machine say nothing of its slowness."""
    monkeypatch.setattr("trainer.cli.report.PATIENCE_SECONDS", 3600)


def test_the_report_comes_into_the_current_folder(
    trainer: Trainer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = trainer("report")
    assert answer.status == 0
    path = Path(answer.data.strip())
    assert path.parent == tmp_path.resolve()
    assert path.name.startswith("trainer-report-2")
    assert path.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert "no code" in answer.talk


def test_a_file_that_is_no_report_needs_force(trainer: Trainer, tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("mine", encoding="utf-8")
    answer = trainer("report", str(notes))
    assert answer.status == 1
    assert "is not a report" in answer.talk
    assert notes.read_text(encoding="utf-8") == "mine"
    assert trainer("report", str(notes), "--force").status == 0


def test_it_is_opened_when_asked_for(
    trainer: Trainer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []

    def show(address: str) -> bool:
        shown.append(address)
        return len(shown) == 1

    monkeypatch.setattr("webbrowser.open", show)
    path = tmp_path / "standing.html"
    assert trainer("report", str(path), "--open").talk == ""
    assert shown == [path.resolve().as_uri()]
    assert "open the file yourself" in trainer("report", str(path), "--open").talk


def test_a_place_that_cannot_be_written_is_said_in_a_sentence(
    trainer: Trainer, tmp_path: Path
) -> None:
    answer = trainer("report", str(tmp_path / "nowhere" / "report.html"))
    assert answer.status == 1
    assert answer.talk.splitlines()[-1].endswith("cannot be written (No such file or directory).")
