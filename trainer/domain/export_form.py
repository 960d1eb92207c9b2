"""The forms that an export has, and which one a name asks for."""

from enum import StrEnum

from trainer.domain.errors import TrainerError


class ExportForm(StrEnum):
    """A form, as it is named on the command line."""

    JSON_LINES = "jsonl"
    TABLE = "csv"
    DECK = "apkg"
    FOLDER = "markdown"


def form_named(target: str, *, is_folder: bool) -> ExportForm:
    """Give the form that a path asks for by its ending; one without an ending is a folder.

    Raise ``TrainerError`` with what there is for any other.
    """
    name = target.replace("\\", "/").rpartition("/")[2]
    ending = name.rpartition(".")[2].lower()
    if is_folder or "." not in name[1:]:
        return ExportForm.FOLDER
    if ending in (ExportForm.JSON_LINES, ExportForm.TABLE, ExportForm.DECK):
        return ExportForm(ending)
    raise TrainerError(
        f"Unknown export format .{ending}; use .jsonl (everything, for 'trainer merge'), .csv "
        "(a table of reviews), .apkg (an Anki deck), or a folder name without an ending "
        "(Markdown)."
    )
