"""How a child came to its end."""

from dataclasses import dataclass
from enum import StrEnum

from trainer.domain.verdict import FenceLevel


class End(StrEnum):
    """Why a child is no more."""

    DONE = "it did its job"
    DIED = "it ended by itself"
    LATE = "it took too long"
    FLOODED = "it wrote too much to the channel"
    CANCELLED = "it was cancelled"


@dataclass(frozen=True, slots=True)
class Fence:
    """What holds a child beside the limits: Landlock's ABI (0: none), and the seccomp filter."""

    abi: int = 0
    filtered: bool = False

    @property
    def level(self) -> FenceLevel:
        """How far the child is kept from the machine."""
        return FenceLevel.FENCE if self.abi and self.filtered else FenceLevel.LIMITS

    @property
    def why(self) -> str:
        """One sentence about what is held, and what is missing."""
        if self.level is FenceLevel.FENCE:
            return (
                "A program reads only what Python needs, writes only in its own folder, and cannot "
                f"start processes or open sockets (Landlock {self.abi}, seccomp)."
            )
        if self.filtered:
            return "This kernel lacks Landlock: a program cannot start processes, but read files."
        if self.abi:
            return "This kernel takes no seccomp filter: a program is kept to its folder only."
        return "This system has no Landlock: time, memory and file sizes are limited, no more."


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How a child ended: why, with which exit status (negative: by that signal), behind what fence.

    ``printed`` is what it wrote to stdout and stderr.
    """

    end: End
    status: int
    printed: bytes
    fence: Fence
