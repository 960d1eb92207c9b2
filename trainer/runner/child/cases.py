"""All cases of a job in the child, one after the other, each told as it starts and as it ends."""

from __future__ import annotations

import os
import sys

from trainer.runner.child.exceptions import caught, exception_facts
from trainer.runner.child.limits import stop_after
from trainer.runner.child.nodes import named
from trainer.runner.child.script import Entry, Rules, Script, made
from trainer.runner.protocol.wire import LARGEST, decode, encode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from trainer.runner.child.channel import Channel

_STDOUT = 1
_TOLD_CALL_BY_CALL = range(2, 1_000)
"""How many calls a script has of which each is told before it is made."""


def run_cases(
    entry: Entry, cases: list[str], rules: Rules, seconds: list[float], channel: Channel
) -> None:
    """Run the cases, encoded each for itself, until one ends the program.

    ``seconds`` are what each may take of the processor.
    """
    usual = sys.stdout, sys.stderr
    results: list[str] = []
    for index, text in enumerate(cases):
        channel.tell_texts(*results, channel.text("start", index, printed_size()))
        _start_chance_anew()
        script = Script(entry, rules)
        stop_after(seconds[index])
        outcomes, error = caught(lambda: _outcomes(script, text, channel))  # noqa: B023
        stop_after(0)
        if error is not None:
            outcomes = [encode(["error", *exception_facts(error, entry.source)], named)], []
        for stream in (sys.stdout, sys.stderr, *usual):
            caught(lambda: stream.flush())  # noqa: B023
        sys.stdout, sys.stderr = usual
        results = [_result(index, outcomes, script)]
        if script.exited:
            break
    channel.tell_texts(*results)


def _start_chance_anew() -> None:
    """Make what a program draws by lot the same in each run: no verdict is a matter of luck.

    Only a program that has imported ``random`` draws any.
    """
    chance = sys.modules.get("random")
    if chance is not None:
        caught(lambda: chance.seed(0))


def printed_size() -> int:
    """Give how many bytes are printed so far, 0 where the program closed its output."""
    size, _ = caught(lambda: os.fstat(_STDOUT).st_size)
    return size or 0


def _outcomes(script: Script, text: str, channel: Channel) -> tuple[list[str], list[str]]:
    """Give what each call of a case gave, and the watched arguments after the last one."""
    calls: Any = decode(text, made)
    before = _telling(channel) if len(calls) in _TOLD_CALL_BY_CALL else _keeping_quiet
    outcomes = script.run(calls, before)
    return outcomes, script.after()


def _telling(channel: Channel) -> Callable[[int], None]:
    return lambda place: channel.tell("call", place)


def _keeping_quiet(place: int) -> None:
    """Tell nothing of a call that is about to be made."""


def _result(index: int, outcomes: tuple[list[str], list[str]], script: Script) -> str:
    returned, after = ",".join(outcomes[0]), ",".join(outcomes[1])
    if len(returned) + len(after) > LARGEST:
        returned, after = f'["odd","more than {LARGEST // 1_000_000} million characters"]', ""
    end = encode([script.shared, script.revalued, script.seconds, printed_size()], named)
    return f'["result",{index},[{returned}],[{after}],{end}]'
