"""What the child does, from its job to its last word."""

from __future__ import annotations

import io
import os
import sys
from _sitebuiltins import Quitter

from trainer.runner.child.callee import Wanted, class_of, function_of, methods_of
from trainer.runner.child.cases import printed_size, run_cases
from trainer.runner.child.channel import Channel
from trainer.runner.child.deep import DEEP, replace_caches, run_deep
from trainer.runner.child.exceptions import TroubleError, caught, exception_facts
from trainer.runner.child.fence import hold
from trainer.runner.child.limits import die_with, limit_resources, limit_threads, stop_after
from trainer.runner.child.program import imported
from trainer.runner.child.script import Asked, Entry, Rules, made
from trainer.runner.protocol.wire import decode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_STILL_IMPORTED = "trainer.runner.child.builders"

_OF_STRUCTURES = ("Node", "structures", "MountainArray", "IsBadVersion", "Guess", "Interval")
"""Words without which nothing of ``trainer.structures`` is meant: importing it takes its time."""


def work(descriptor: int) -> None:
    """Do the job on stdin, tell the channel what came of it, and end the process."""
    with open(0, encoding="utf-8", closefd=False) as file:
        orders = file.read()
    structures = _structures() if any(word in orders for word in _OF_STRUCTURES) else {}
    replace_caches(orders)
    text, *cases = orders.splitlines()
    job: Any = decode(text, made)
    given = {**structures, **_names(job["names"])}
    if job["node"]:
        given["Node"] = structures[job["node"]]
    die_with(job["parent"])
    channel = Channel(descriptor, job["word"])
    limit_resources(job["cpu_seconds"])
    limit_threads()
    held = hold(job["folder"], job["newest_abi"]) if job["fenced"] else (0, False)
    _settle()
    _put_away()
    channel.tell_texts(channel.text("held", *held), channel.text("import"))
    run_deep(lambda: _do(job, cases, given, channel))


def _do(job: Any, cases: list[str], given: dict[str, object], channel: Channel) -> None:
    """Import the program and run the cases on it."""
    sys.setrecursionlimit(DEEP)
    stop_after(job["import_seconds"])
    entry, error = caught(lambda: _entry(job, given))
    stop_after(0)
    channel.tell("imported", printed_size())
    if isinstance(error, TroubleError):
        channel.tell("trouble", error.sentence, error.line, error.column)
    elif error is not None:
        channel.tell("broken", *exception_facts(error, job["source"]))
    else:
        sys.setrecursionlimit(job["recursion"])
        rules = Rules(
            job["watched"],
            fresh=job["fresh"],
            links_only=job["links_only"],
            nodes_of=job["nodes_of"],
        )
        run_cases(entry, cases, rules, job["seconds"], channel)
    channel.tell("done")
    os._exit(0)


def _structures() -> dict[str, object]:
    """Give the linked shapes by name, which can be imported from now on."""
    from trainer.runner.child.builders import STRUCTURES

    return STRUCTURES


def _names(wanted: dict[str, str]) -> dict[str, object]:
    """Give what the program reads without having imported it."""
    if not wanted:
        return {}
    from trainer.runner.child.dialect import names_given

    return names_given(wanted)


def _entry(job: Any, given: dict[str, object]) -> Entry:
    """Import the program and find in it what the problem calls."""
    name, source, plans = job["name"], job["source"], job["plans"]
    common: dict[str, Any] = {"plans": plans, "source": source}
    program = imported(source, given)
    wanted = [_wanted(method, job) for method in job["methods"]]
    if not job["is_class"]:
        if not wanted:
            return Entry(program[name], name, is_class=False, **common)
        found = function_of(program, wanted[0])
        common |= {"order": wanted[0].order(found.function), "listing": job["listing"]}
        asked = None if wanted[0].all_are_taken_by(found) else Asked(program, job["asked"])
        return Entry(found.target(), name, is_class=False, asked=asked, **common)
    target = class_of(program, name, job["known_as"], wanted)
    methods = methods_of(target, name, wanted)
    return Entry(target, name, is_class=True, methods=methods, listing=job["listing"], **common)


def _wanted(method: str, job: Any) -> Wanted:
    published, *theirs = job["published"].get(method, [""])
    parameters = job["methods"][method]
    kinds, asked = list(parameters.values()), len(job["asked"])
    return Wanted(method, list(parameters), kinds, published, theirs, asked)


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
    vars(sys.modules["builtins"]).update(exit=Quitter("exit", ""), quit=Quitter("quit", ""))
