"""Cells of a table that a spreadsheet shows and never runs, and the texts that they stand for."""

_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet runs a cell that begins so; see OWASP, "CSV injection"."""

_GUARD = "'"


def guarded(text: str) -> str:
    """Give a text as a cell: one like a formula begins with an apostrophe.

    One that begins with an apostrophe gets another, so that ``unguarded`` gives every text back.
    """
    return f"{_GUARD}{text}" if text.startswith((*_BEGINS_A_FORMULA, _GUARD)) else text


def unguarded(cell: str) -> str:
    """Give the text that a guarded cell stands for."""
    return cell.removeprefix(_GUARD)
