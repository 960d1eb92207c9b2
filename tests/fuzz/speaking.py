"""The command line: whatever words and surroundings it is given, it says only what can be read."""

import io
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path

from tests.fuzz.hostile import Hostile
from tests.fuzz.planting import SLUGS, a_hostile_world
from tests.fuzz.seen import assert_safe
from tests.small_world import a_catalogue, shared
from trainer.__main__ import main
from trainer.bootstrap import Bootstrap
from trainer.cli.commands import COMMANDS
from trainer.domain.settings import SETTINGS

UNEXPECTED = "unexpected error ("

WORDS = (
    *SLUGS,
    *(name.name for name in SETTINGS),
    *("solved", "looked-up", "hinted", "good", "again", "hashing", "easy", "retention", "all", "1"),
    *("--json", "--csv", "--spoilers", "--code", "--more", "--done", "--replan", "--taken-back"),
    *("--minutes", "--day", "--insight", "--title", "--link", "--pattern", "--level", "--problem"),
    *(
        "--days",
        "--limit",
        "--rating",
        "--since",
        "--list",
        "--state",
        "--home",
        "--debug",
        "--help",
    ),
    *("too", "only", "bash", "zsh", "none", "9999-12-31", "0001-01-01", "yesterday", "--version"),
)
SURROUNDINGS = ("TRAINER_CLOCK", "TZ", "EDITOR", "VISUAL", "TERM", "NO_COLOR", "COLUMNS", "LINES")
KNOWN = {
    "TRAINER_CLOCK": ("+24h", "-90m", "+99999d", "-99999d", "+0m"),
    "TZ": ("UTC", ":Europe/Zurich", "Pacific/Kiritimati", "posixrules", "..", "UTC+99"),
    "COLUMNS": ("80", "0", "-3", "1", "100000"),
    "LINES": ("24", "0"),
}
FORMS = (
    ("due",),
    ("due", "--json"),
    ("today",),
    ("today", "--json"),
    ("log", "hostile", "solved"),
    ("start", "hostile"),
    ("attempt",),
    ("attempt", "--json"),
    ("attempt", "hint"),
    ("attempt", "answer", "--yes"),
    ("run",),
    ("run", "--input", "[brackets]"),
    ("attempt", "finish"),
    ("undo",),
    ("redo",),
    ("history", "--taken-back", "too"),
    ("history", "--json"),
    ("coverage",),
    ("coverage", "--json"),
    ("stats", "all"),
    ("stats", "all", "--json"),
    ("stats", "all", "--csv"),
    ("show", "hostile", "--code", "--spoilers", "--answer"),
    ("show", "any-repeat", "--code"),
    ("show", "has-repeat", "--json"),
    ("browse", "--spoilers"),
    ("browse", "--json"),
    ("suspend", "hostile"),
    ("resume", "hostile"),
    ("settings",),
    ("report",),
    ("edit", "hostile", "--note", "[x]"),
    ("changes", "--taken-back", "too"),
    ("export", "all.jsonl"),
    ("export", "all.csv"),
    ("export", "all.apkg"),
    ("export", "all"),
    ("merge", "all.jsonl"),
    ("sync", "shared"),
    ("backup",),
    ("backup", "--list"),
    ("trust", "has-repeat"),
    ("restore",),
    ("doctor",),
)
"""Words that each command answers with most of what it has to say."""


def every_command(hostile: Hostile, folder: Path) -> None:
    """Say well-formed words over a world of hostile things."""
    with a_hostile_world(hostile, folder) as world:
        pass
    with _in_folder(folder):
        for form in FORMS:
            _say(form, world.home, folder)


def any_words(hostile: Hostile, folder: Path) -> None:
    """Say any words, in any surroundings."""
    with a_hostile_world(hostile, folder) as world:
        pass
    with _in_folder(folder), _surrounded(hostile):
        for _ in range(6):
            words = [_word(hostile) for _ in range(hostile.random.randint(0, 5))]
            command = hostile.some([name for name in COMMANDS if name != "check"])
            _say([_argument(word) for word in (command, *words)], world.home, folder)


def _say(words: tuple[str, ...] | list[str], home: Path, folder: Path) -> None:
    """Run the program with these words and look at all that it writes."""
    data, talk = (io.TextIOWrapper(io.BytesIO(), "utf-8", newline="") for _ in range(2))
    standard_input, sys.stdin = sys.stdin, io.StringIO("")
    try:
        with redirect_stdout(data), redirect_stderr(talk):
            main([*words, "--debug"], lambda chosen: Bootstrap(chosen or home, shared(a_catalogue)))
            data.flush()
            talk.flush()
    finally:
        sys.stdin = standard_input
    written, said = (stream.buffer.getvalue().decode() for stream in (data, talk))
    assert UNEXPECTED not in said, f"{words}: {said}"
    line_end = "\r\n" if "--csv" in words else "\n"
    assert_safe(written.replace(line_end, "\n"), f"{words} wrote")
    assert_safe(said, f"{words} said")
    if "--json" in words and words in FORMS and written:
        assert written.isascii()
        json.loads(written)
    for report in folder.glob("*.html"):
        assert_safe(report.read_text(encoding="utf-8"), "the report")
        assert "<script>alert" not in report.read_text(encoding="utf-8")
        report.unlink()


def _word(hostile: Hostile) -> str:
    return hostile.some(WORDS).translate({ord("/"): "_", ord("~"): "_"})


def _argument(word: str) -> str:
    """Give the word as a system hands it over: without NULs, foreign bytes as surrogates."""
    content = word.replace("\0", "").encode("utf-8", "surrogatepass")
    return content.decode("utf-8", "surrogateescape")[:5000]


@contextmanager
def _in_folder(folder: Path) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


@contextmanager
def _surrounded(hostile: Hostile) -> Iterator[None]:
    """Set the environment to anything, and set it back."""
    before = {name: os.environ.get(name) for name in SURROUNDINGS}
    for name in hostile.random.sample(SURROUNDINGS, 3):
        os.environ[name] = _argument(hostile.some(KNOWN.get(name, ("vi", "dumb", "xterm"))))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


TARGETS = (every_command, any_words)
