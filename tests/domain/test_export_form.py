import pytest

from trainer.domain.errors import TrainerError
from trainer.domain.export_form import ExportForm, form_named


@pytest.mark.parametrize(
    ("target", "form"),
    [
        ("log.jsonl", ExportForm.JSON_LINES),
        ("LOG.JSONL", ExportForm.JSON_LINES),
        ("a.b/log.csv", ExportForm.TABLE),
        ("~/x.apkg", ExportForm.DECK),
        ("vault", ExportForm.FOLDER),
        ("my.vault/", ExportForm.FOLDER),
        ("a.csv/vault", ExportForm.FOLDER),
        (".vault", ExportForm.FOLDER),
        ("C:\\x.y\\vault", ExportForm.FOLDER),
        ("", ExportForm.FOLDER),
    ],
)
def test_the_ending_names_the_form(target: str, form: ExportForm) -> None:
    assert form_named(target, is_folder=False) is form


def test_a_folder_is_one_whatever_its_name() -> None:
    assert form_named("vault.csv", is_folder=True) is ExportForm.FOLDER


@pytest.mark.parametrize("target", ["x.md", "x.txt", "x.csv.gz", "x.", "x.JSON"])
def test_any_other_ending_is_told_what_there_is(target: str) -> None:
    with pytest.raises(TrainerError) as raised:
        form_named(target, is_folder=False)
    said = str(raised.value)
    assert all(form in said for form in (".jsonl", ".csv", ".apkg", "folder"))
