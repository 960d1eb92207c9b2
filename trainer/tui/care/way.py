"""Which way the lines of a log go: in from elsewhere, or out into a file."""

from enum import Enum


class Way(Enum):
    """Which way the lines go, with the question that it asks."""

    MERGE = "Merge which home, database, backup or export? It is not changed."
    EXPORT = (
        "Export to which file or folder? .jsonl holds everything, .csv the reviews, .apkg an Anki "
        "deck, a folder Markdown."
    )
