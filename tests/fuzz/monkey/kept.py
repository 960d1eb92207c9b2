"""Whether all is still there: the log only grows, what was typed is in a draft or a review."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from trainer.services.session import Session
from trainer.services.study import Begun

if TYPE_CHECKING:
    from tests.small_world import World
    from trainer.domain.log.review import CardKey
    from trainer.services.services import Services


class Kept:
    """Remembers the log and the sessions of a sitting, and says what of it is gone."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._lines = lines_of(world.services)
        self._sessions: list[tuple[Session, str]] = []
        self._replaced = False
        self._others = children()

    def watch(self, services: Services) -> None:
        """See which sessions are begun."""
        begin = services.study.begin

        def begun(card: CardKey) -> Begun:
            opened = begin(card)
            self._sessions.append((opened.session, opened.session.attempt.code))
            return opened

        vars(services.study)["begin"] = begun

    def forget(self) -> None:
        """Forget what there was: another log takes the place of this one."""
        self._replaced = True

    def faults(self) -> list[str]:
        """Give what is gone, and begin to remember anew; the world was started again."""
        services = self._world.services
        now = lines_of(services)
        gone = set() if self._replaced else self._lines - now
        faults = [f"lines of the log are gone: {sorted(gone)[:5]}"] if gone else []
        faults += [] if self._replaced else self._lost_code(services)
        left = children().items() - self._others.items()
        faults += [f"a process was left behind: {name}" for _, name in left]
        self._lines, self._sessions, self._replaced = now, [], False
        return faults

    def _lost_code(self, services: Services) -> list[str]:
        there = {attempt.code for attempt in services.study.drafts.all()}
        there |= {review.code for review in services.history.reviews.log().reviews.values()}
        latest = {session.attempt.id: (session, first) for session, first in self._sessions}
        return [
            f"{session.problem.slug}: {session.attempt.code!r:.90}\nwhat was typed is gone"
            for session, at_first in latest.values()
            if not session.over and session.attempt.code not in (at_first, *there)
        ]


def lines_of(services: Services) -> set[str]:
    """Give the ids of all lines of the log."""
    log = services.history.reviews.log()
    return {*log.reviews, *log.changes}


def children() -> dict[str, str]:
    """Give the processes that this one has started and that still run, each with its command."""
    found = {}
    for task in Path("/proc/self/task").glob("*/children"):
        for pid in task.read_text().split():
            command = Path(f"/proc/{pid}/cmdline")
            if command.exists():
                found[pid] = command.read_bytes().replace(b"\0", b" ").decode(errors="replace")
    return found
