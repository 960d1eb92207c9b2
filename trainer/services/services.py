"""All use cases in one value, as the faces are handed them."""

from collections.abc import Callable
from dataclasses import dataclass

from trainer.services.cards import Cards
from trainer.services.care.health import Health
from trainer.services.care.recovery import Recovery
from trainer.services.care.repair import Repair
from trainer.services.clock import Clock
from trainer.services.days import Days
from trainer.services.deciding import Deciding
from trainer.services.editing import Editing
from trainer.services.exporting.exporting import Exporting
from trainer.services.history import History
from trainer.services.importing.importing import Importing
from trainer.services.known import Knowing
from trainer.services.library import Library
from trainer.services.log_attempt import LogAttempt
from trainer.services.planning import Planning
from trainer.services.preferences import Preferences
from trainer.services.progress import Progress
from trainer.services.reporting import Reporting
from trainer.services.running.own_cases import OwnCases
from trainer.services.stats import Stats
from trainer.services.study import Study
from trainer.services.sync.sync import Sync
from trainer.services.sync.transfer import Transfer
from trainer.services.trust import Trust
from trainer.services.undo.undoing import Undoing


@dataclass(frozen=True)
class Services:
    """The use cases; ``alone`` tells whether no other trainer is open on this home."""

    clock: Clock
    library: Library
    study: Study
    own_cases: OwnCases
    log_attempt: LogAttempt
    planning: Planning
    knowing: Knowing
    days: Days
    cards: Cards
    deciding: Deciding
    progress: Progress
    stats: Stats
    reporting: Reporting
    history: History
    undoing: Undoing
    editing: Editing
    preferences: Preferences
    health: Health
    repair: Repair
    recovery: Recovery
    trust: Trust
    transfer: Transfer
    importing: Importing
    exporting: Exporting
    sync: Sync
    alone: bool
    end: Callable[[], None]

    def close(self) -> None:
        """End what is running and close the database."""
        self.study.close()
        self.end()
