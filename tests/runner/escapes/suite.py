"""The whole suite: every escape, how one is tried, and the table that follows."""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from tests.runner.escapes.escape import Escape, Fate, Row
from tests.runner.escapes.filling import FILLING
from tests.runner.escapes.forging import FORGING, SECRET
from tests.runner.escapes.reaching import REACHING
from tests.runner.escapes.reading import READING
from tests.runner.escapes.ruling import RULING
from tests.runner.escapes.sharing import SHARING
from tests.runner.escapes.surroundings import surroundings
from tests.runner.escapes.writing import WRITING
from trainer.catalogue.format.entry_syntax import parse_entry
from trainer.domain.attempt.verdict import FenceLevel
from trainer.domain.problem.contract import Call, Case, Contract, Expected, Step
from trainer.runner.child.landlock import NEWEST_ABI
from trainer.runner.judge.judge import Judge
from trainer.runner.sandbox.sandbox import Sandbox

ESCAPES = (*READING, *WRITING, *REACHING, *SHARING, *RULING, *FILLING, *FORGING)

_ENTRY = parse_entry("def escape(world: dict[str, str]) -> str")


@cache
def missing(level: FenceLevel) -> str:
    """Give why this machine lacks a level, "" if it has it."""
    found, why = Sandbox(level).detect_level()
    return "" if found is level else why


def escaped(escape: Escape, level: FenceLevel, root: Path, *, newest_abi: int = NEWEST_ABI) -> str:
    """Try an escape below the folder ``root``; give what it did, "" where it was stopped."""
    with surroundings(root) as here:
        (here.home / "problem.md").write_text(f"escape(...) -> {SECRET}")
        judge = Judge(Sandbox(level, place=root / "place", newest_abi=newest_abi))
        verdict = judge.run(_contract(escape, here.told()), escape.code, limit=escape.seconds)
        assert not verdict.trouble, "what is not even run proves nothing"
        assert verdict.level is level
        return ", ".join([*(["it got out"] if verdict.green else []), *here.harm()])


def table(fates: Iterable[tuple[Row, FenceLevel, Fate]]) -> Mapping[Row, tuple[str, ...]]:
    """Give what each level does against each row: the worst that is known of its escapes."""
    known: dict[tuple[Row, FenceLevel], set[Fate]] = {}
    for row, level, fate in fates:
        known.setdefault((row, level), set()).add(fate)
    return {
        row: tuple(_worst(known.get((row, level), set())) for level in FenceLevel) for row in Row
    }


def promised() -> Mapping[Row, tuple[str, ...]]:
    """Give the table that follows from what is expected of each escape."""
    return table((it.row, level, fate) for it in ESCAPES for level, fate in it.fates.items())


def _worst(fates: set[Fate]) -> str:
    order = (Fate.POSSIBLE, Fate.VARIES, Fate.STOPPED)
    return next((fate.value for fate in order if fate in fates), "not tried")


def _contract(escape: Escape, world: dict[str, str]) -> Contract:
    step = Step(Call("escape", (world,)), Expected(SECRET if escape.secret else True), escape.name)
    case = Case(id="escape", steps=(step,), source=escape.name, why="", line=0)
    return Contract(entry=_ENTRY, cases=(case,), frozen=("world",) if escape.frozen else ())
