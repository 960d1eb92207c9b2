"""``python -m tests.faults.harmed --runs 1000 --seed 1``: damage files, and see what comes of it.

Every command is run in every damaged home, before and after the repair. None may end in an error
of the program's own; after it every line comes back of which not a byte was touched, and none as
it never was.
"""

import argparse
import asyncio
import io
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.builders import MOMENT
from tests.faults.harms import HOWS, Harmed, Lived, exported, harmed, lives
from tests.small_world import World, a_catalogue, shared
from tests.tui.pilot import NARROW, piloted, screen_text, until
from trainer.__main__ import main as trainer
from trainer.bootstrap import Bootstrap
from trainer.cli import exits
from trainer.tui.app import TrainerApp

LOOKS: tuple[tuple[str, ...], ...] = (
    *(("due",), ("today",), ("history",), ("changes",), ("stats", "--json"), ("export", "-")),
    *(("doctor",), ("backup", "--list")),
)
EXPECTED = {exits.DONE, exits.FINDINGS, exits.NOT_FOUND}
_SHOWN_EVERY = 8
FIRST_SAID = "change first:"
"""What lines begin with that say a choice anew of which the line itself is lost."""


def said(home: Path, *words: str) -> tuple[int, str, str]:
    """Run a command in this process; give its status, its data and its talk."""
    data, talk = io.StringIO(), io.StringIO()
    with redirect_stdout(data), redirect_stderr(talk):
        status = trainer(
            ["--debug", "--home", str(home), *words],
            lambda root: Bootstrap(root, shared(a_catalogue)),
        )
    return status, data.getvalue(), talk.getvalue()


def faults(
    home: Path, copy: Harmed, truth: dict[str, dict[str, object]], *, screens: bool
) -> list[str]:
    """Damage a home in this way and give a sentence for each thing that goes wrong."""
    copy.write(home)
    found = [*_fell(home, *LOOKS)]
    if screens:
        found += _screens(home)
    found += _fell(home, ("doctor", "--repair"))
    found += _fell(home, *LOOKS)
    status, data, talk = said(home, "export", "-")
    there = exported(data) if status == exits.DONE else {}
    if lost := sorted(copy.untouched - {*there}):
        found.append(f"{len(lost)} of {len(copy.untouched)} lost ({lost[0]}): {talk[-300:]}")
    if wrong := [
        key for key, line in there.items() if key in truth and not _alike(line, truth[key])
    ]:
        found.append(f"{len(wrong)} lines came back changed ({wrong[0]})")
    if strange := [key for key in there if key not in truth and not key.startswith(FIRST_SAID)]:
        found.append(f"{len(strange)} lines came that never were ({strange[0]})")
    return found


def truth_of(lived: Lived, home: Path) -> dict[str, dict[str, object]]:
    """Give the lines of a home as they are before any damage."""
    Harmed(lived.name, lived.files, set()).write(home)
    return exported(said(home, "export", "-")[1])


def by_lot(lots: Iterable[int], seed: int) -> Iterator[tuple[str, list[str]]]:
    """Damage so many copies, and give each with what went wrong."""
    with TemporaryDirectory() as folder:
        root = Path(folder)
        homes = list(lives(root / "lives"))
        truths = [truth_of(lived, root / f"truth {place}") for place, lived in enumerate(homes)]
        for number in lots:
            chance = Random(f"{seed} {number}")
            place = number % len(homes)
            how = HOWS[number // len(homes) % len(HOWS)]
            copy = harmed(homes[place], how, chance)
            home = root / str(number)
            yield (
                f"lot {seed} {number}: {copy.name}",
                faults(home, copy, truths[place], screens=number % _SHOWN_EVERY == 0),
            )


def _fell(home: Path, *commands: tuple[str, ...]) -> Iterator[str]:
    for words in commands:
        status, _, talk = said(home, *words)
        if status not in EXPECTED or "unexpected" in talk or "Traceback" in _last(talk):
            yield f"{' '.join(words)} ended with {status}: {talk[-1500:]}"


def _last(talk: str) -> str:
    """Give what is said after the tracebacks that --debug shows of errors with a sentence."""
    return talk if "trainer: " not in talk else ""


def _screens(home: Path) -> list[str]:
    world = World(home, shared(a_catalogue), MOMENT)

    async def look() -> str:
        app = TrainerApp(world.start, open_recovery=world.ways_back)
        async with piloted(app, NARROW) as pilot:
            await until(
                pilot,
                lambda: (
                    app.services is not None
                    or len(app.screen_stack) > 1
                    or "✗" in screen_text(pilot)
                ),
            )
            for key in ("h", "escape", "s", "escape", "c", "escape", "b", "escape"):
                if app.services is not None:
                    await pilot.press(key)
                    await pilot.pause()
            return screen_text(pilot)

    try:
        asyncio.run(look())
    except Exception as error:  # noqa: BLE001
        return [f"the screens fell: {type(error).__name__}: {error}"]
    return []


def main() -> int:
    """Do the damage and give 1 if anything went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.harmed", description=__doc__)
    parser.add_argument("--runs", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--lot", type=int, help="only this one")
    told = parser.parse_args()
    lots = range(told.runs) if told.lot is None else [told.lot]
    begun, wrong, kinds = time.monotonic(), 0, Counter[str]()
    for name, found in by_lot(lots, told.seed):
        kinds[name.split(" of ")[0].rsplit(", ", 1)[1]] += 1
        if found:
            wrong += 1
            for fault in found:
                _tell(f"{name}: {fault}")
    for kind, number in kinds.items():
        _tell(f"{kind}: {number} copies")
    _tell(f"{wrong} of {len(lots)} went wrong, in {time.monotonic() - begun:.0f} s")
    return 1 if wrong else 0


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _alike(one: dict[str, object], other: dict[str, object]) -> bool:
    return {**one, "sum": ""} == {**other, "sum": ""}


if __name__ == "__main__":
    sys.exit(main())
