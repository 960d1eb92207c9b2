"""The monkey at machine speed: in this process, keys delivered without waiting for anything."""

from __future__ import annotations

import asyncio
import threading
import traceback
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from random import Random
from time import process_time
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from tests.fuzz.hostile import Hostile
from tests.fuzz.looking import a_verdict
from tests.fuzz.monkey.deeds import a_burst
from tests.fuzz.monkey.delivery import deliver
from tests.fuzz.monkey.found import Diary, Found
from tests.fuzz.monkey.kept import Kept
from tests.fuzz.monkey.worlds import woken
from tests.small_world import World
from tests.tui.pilot import _is_at_work, _rest
from trainer.services.running.code_run import CodeRun
from trainer.tui.app import TrainerApp
from trainer.tui.messages import Replace
from trainer.tui.opening import OpeningApp

if TYPE_CHECKING:
    from trainer.domain.attempt.verdict import Verdict

HANG_SECONDS = 10.0
"""So much of this process's own time may pass until all that follows from a burst is drawn."""

_LOOK_EVERY_SECONDS = 0.2
_SITTING = 60
"""After so many bursts the monkey is made to leave, so that what leaving does is tried too."""


class HangError(Exception):
    """The program did not come to rest."""


def live(name: str, seed: int, folder: Path, bursts: int) -> tuple[list[Found], Diary]:
    """Let the monkey loose in one world, for so many bursts, and give what it found."""
    random = Random(f"{name} {seed}")
    diary = Diary(name, seed)
    with woken(name, folder, random) as world, _harmless_runs(random):
        kept = Kept(world)
        found: list[Found] = []
        while bursts > 0 and not found:
            sitting = min(bursts, _SITTING)
            bursts -= sitting
            found = asyncio.run(_sit(world, random, diary, kept, sitting))
            world.services.close()
            world.services = world.start()
            found += [Found.of(fault, diary) for fault in kept.faults()]
    return found, diary


async def _sit(world: World, random: Random, diary: Diary, kept: Kept, bursts: int) -> list[Found]:
    """Sit at the program once, until it is left or the bursts are over."""
    faults: list[str] = []
    app = TrainerApp(lambda: world.services, open_recovery=world.ways_back)
    kept.watch(world.services)
    with _listening(faults), _telling_when_replaced(kept):
        try:
            async with app.run_test(size=(80, 24), notifications=True):
                await _bursts(app, world, random, diary, bursts)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is a find
            faults.append("".join(traceback.format_exception(error)))
        await asyncio.sleep(0)
    return [Found.of(fault, diary) for fault in faults[:1]]


async def _bursts(app: TrainerApp, world: World, random: Random, diary: Diary, bursts: int) -> None:
    for _ in range(bursts):
        for deed in a_burst(random):
            if not app._running or app._exit or app._exception:
                return
            diary.note(deed, type(app.screen).__name__)
            deliver(deed, app, world, random)
            if random.random() < 0.1:
                await asyncio.sleep(0)
        if random.random() < 0.7:
            await _at_rest(app)
        if random.random() < 0.05:
            unit = random.choice(("seconds", "minutes", "hours", "days"))
            world.pass_time(**{unit: random.uniform(0, 40)})
    await _at_rest(app)


async def _at_rest(app: TrainerApp) -> None:
    """Wait until all is done and drawn; raise where that takes too long."""
    resting, begun = asyncio.ensure_future(_rest(app)), process_time()
    while not resting.done():
        await asyncio.wait({resting}, timeout=_LOOK_EVERY_SECONDS)
        if process_time() - begun > HANG_SECONDS:
            resting.cancel()
            busy = [str(pump) for pump in (app, *app._registry) if _is_at_work(pump)]
            said = f"no rest within {HANG_SECONDS:.0f} s of process time"
            raise HangError(f"{said}: busy are {busy or 'none'}")


@contextmanager
def _listening(faults: list[str]) -> Iterator[None]:
    """Hear of what fails in threads, and in tasks that nobody waits for."""

    def in_loop(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        told = "".join(traceback.format_exception(error)) if error else ""
        faults.append(f"{told}{context['message']}")

    def in_thread(told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            faults.append("".join(traceback.format_exception(told.exc_value)))

    asyncio.get_running_loop().set_exception_handler(in_loop)
    with patch.object(threading, "excepthook", in_thread):
        yield


@contextmanager
def _telling_when_replaced(kept: Kept) -> Iterator[None]:
    """Let another log that takes the place of the one that is there be no fault."""
    replaced = OpeningApp.on_replace

    def on_replace(app: OpeningApp, message: Replace) -> None:
        kept.forget()
        replaced(app, message)

    with patch.object(OpeningApp, "on_replace", on_replace):
        yield


@contextmanager
def _harmless_runs(random: Random) -> Iterator[None]:
    """Let no code run: a run takes a moment and shows anything."""
    hostile = Hostile(Random(random.random()))

    def run(*_: Any, cancel: Any = None, **__: Any) -> Verdict:
        return a_verdict(hostile)

    with ExitStack() as patched:
        patched.enter_context(patch.object(CodeRun, "run", run))
        patched.enter_context(patch.object(CodeRun, "prepare", lambda _: None))
        yield
