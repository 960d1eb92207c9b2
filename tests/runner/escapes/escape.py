"""What an escape is, and what is expected of it at each level."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from trainer.domain.attempt.verdict import FenceLevel


class Fate(StrEnum):
    """What becomes of an escape."""

    STOPPED = "stopped"
    POSSIBLE = "possible"
    VARIES = "depends on the system"


class Row(StrEnum):
    """A line of the table in ``docs/sandbox.md``."""

    USE = "endless loops, endless output, too much memory"
    READ = "reading your files, keys and passwords"
    SEE = "seeing that a file exists, and how large it is"
    SPY = "reading other programs: their environment, command line, memory and doings"
    WRITE = "writing, renaming or deleting outside its own folder, also through links"
    REACH = "the network: TCP, UDP, local sockets, netlink"
    TOUCH = "signals to other programs, debugging them"
    SHARE = "memory, queues and semaphores that other programs share by a number or a name"
    RULE = "what root may do: devices, the kernel's log, mounts, the clock, the host's name"
    START = "starting other programs, fork bombs, programs that stay behind"
    FILL = "filling its own folder, with much or with many"
    HOARD = "filling the disk with files that it deletes but keeps open or mapped"
    CROWD = "thousands of threads, memory that only a descriptor or a number stands for"
    FORGE = "claiming an answer that it does not have"
    DENY = "claiming that it left its arguments alone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Escape:
    """A program that defines ``escape(world)``, which returns ``True`` where it got out.

    ``world`` is what the surroundings tell it. With ``secret`` it must instead return what nobody
    told it; with ``frozen`` it must have left the world as it was. ``seconds`` is its time limit.
    """

    name: str
    row: Row
    code: str
    limits: Fate
    fence: Fate = Fate.STOPPED
    box: Fate = Fate.STOPPED
    secret: bool = False
    frozen: bool = False
    seconds: float = 1.0

    @property
    def fates(self) -> Mapping[FenceLevel, Fate]:
        """What is expected at each level."""
        return {
            FenceLevel.LIMITS: self.limits,
            FenceLevel.FENCE: self.fence,
            FenceLevel.BOX: self.box,
        }
