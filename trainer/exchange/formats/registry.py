"""Every format there is, in the order in which they are asked: the special ones first."""

from collections.abc import Mapping
from importlib import import_module

from trainer.exchange.formats.format import Format

MODULES: Mapping[str, str] = {
    "trainer-csv": "own_csv",
    "trainer-markdown": "own_markdown",
    "anki": "anki",
    "spreadsheet": "spreadsheet",
    "leethub": "leethub",
    "leetcode-sync": "leetcode_sync",
    "neetcode": "neetcode",
    "leetcode-cli": "leetcode_cli",
    "notion": "notion",
    "srl": "srl",
    "algorecall": "algorecall",
    "leetsrs": "leetsrs",
    "aurora": "aurora",
    "leetcode": "leetcode",
    "mnemosyne": "mnemosyne",
    "reviews": "review_json",
    "obsidian": "obsidian",
    "org": "org",
    "repository": "repository",
    "pasted": "pasted",
    "markdown": "markdown",
    "table": "table",
}
"""The module of each format in this folder, by its id; what is surest of itself comes first."""


def formats() -> list[Format]:
    """Give every format; they are loaded only when something is imported."""
    return [import_module(f"trainer.exchange.formats.{name}").FORMAT for name in MODULES.values()]
