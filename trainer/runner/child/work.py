"""What the child does, from its job to its last word."""

from __future__ import annotations

import io
import os
import sys
from _sitebuiltins import Quitter

from trainer.runner.child.cases import printed_size, run_cases
from trainer.runner.child.channel import Channel
from trainer.runner.child.exceptions import caught, exception_facts
from trainer.runner.child.fence import hold
from trainer.runner.child.limits import die_with, limit_processes, limit_resources
from trainer.runner.child.program import TroubleError, entry_of, imported
from trainer.runner.child.script import Entry, made
from trainer.runner.protocol.wire import decode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_STILL_IMPORTED = "trainer.runner.child.builders"

RECURSION = 15_000
"""How deep calls may go: ten thousand, and room for what is around them."""


def work(descriptor: int) -> None:
    """Do the job on stdin, tell the channel what came of it, and end the process."""
    with open(0, encoding="utf-8", closefd=False) as file:
        orders = file.read()
    structures = _structures() if "Node" in orders or "structures" in orders else {}
    text, *cases = orders.splitlines()
    job: Any = decode(text, made)
    die_with(job["parent"])
    channel = Channel(descriptor, job["word"])
    limit_resources(job["cpu_seconds"])
    held = hold(job["folder"]) if job["fenced"] else (0, False)
    if not all(held):
        limit_processes()
    _settle()
    _put_away()
    channel.tell_texts(channel.text("held", *held), channel.text("import"))
    entry, error = caught(lambda: _entry(job, structures))
    channel.tell("imported", printed_size())
    if isinstance(error, TroubleError):
        channel.tell("trouble", error.sentence, error.line)
    elif error is not None:
        channel.tell("broken", *exception_facts(error, job["source"]))
    else:
        run_cases(entry, cases, job["watched"], job["fresh"], channel)
    channel.tell("done")
    os._exit(0)


def _structures() -> dict[str, object]:
    """Give the linked shapes by name, which can be imported from now on."""
    from trainer.runner.child.builders import STRUCTURES

    return STRUCTURES


def _entry(job: Any, structures: dict[str, object]) -> Entry:
    program = imported(job["source"], structures)
    target = entry_of(program, job["name"], job["is_class"], job["methods"])
    return Entry(target, job["name"], job["is_class"], job["plans"], job["source"])


def _put_away() -> None:
    """Keep the child's own modules from being found by their names and changed.

    Whoever goes through frames still finds them, but no expected answer among them.
    """
    for name in [name for name in sys.modules if name.startswith("trainer.runner")]:
        if name != _STILL_IMPORTED:
            del sys.modules[name]


def _settle() -> None:
    """Make the process what a program expects: no input, line by line output, room to recurse."""
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    assert isinstance(sys.stdout, io.TextIOWrapper)
    sys.stdout.reconfigure(line_buffering=True)
    sys.setrecursionlimit(RECURSION)
    vars(sys.modules["builtins"]).update(exit=Quitter("exit", ""), quit=Quitter("quit", ""))
