"""Raising: what an exception of the learner's program means, in a sentence."""

import errno

from trainer.domain.attempt.verdict import Finding
from trainer.runner.child.limits import FILE_SIZE, MEMORY
from trainer.runner.protocol.child_messages import Raised

TOO_MANY_CALLS = "TooManyCallsError"
"""What an argument raises that may be asked only so many times."""

_MEGABYTE = 1024 * 1024
_MISSING = {
    "sortedcontainers": "Rare in interviews: say what it costs, and use a heap or bisect.insort.",
    "Sorted": "sortedcontainers is rare in interviews: use a heap or bisect.insort.",
    "numpy": "Interviews expect plain Python: use lists.",
}
_FENCED = {
    errno.EACCES: "The fence blocks files outside the program's folder.",
    errno.EPERM: "The fence blocks this: no other programs, sockets, links or file modes.",
}


def finding(raised: Raised) -> Finding:
    """Give what a case shows that ended with this exception."""
    if "SystemExit" in raised.names:
        return Finding.CRASHED
    if TOO_MANY_CALLS in raised.names:
        return Finding.SLOW
    return Finding.MEMORY if "MemoryError" in raised.names else Finding.ERROR


def sentence(raised: Raised, fenced: bool) -> str:
    """Say what happened, and what is behind it where that is known."""
    if "SystemExit" in raised.names:
        status = _exit_status(raised.message)
        return f"Your program exited (status {status}) before this case was done."
    if "MemoryError" in raised.names:
        return f"Your program needs more than {MEMORY // _MEGABYTE} MB of memory."
    if _has_number(raised, errno.EFBIG):
        return f"Your program printed or wrote more than {FILE_SIZE // _MEGABYTE} MB."
    if TOO_MANY_CALLS in raised.names:
        return f"Your program asks too often: {raised.message}."
    said = f"{raised.names[0]}: {raised.message}" if raised.message else raised.names[0]
    return f"{said}{'' if said.endswith('.') else '.'} {_behind(raised, fenced)}".rstrip()


def _behind(raised: Raised, fenced: bool) -> str:
    if "RecursionError" in raised.names:
        return "The recursion does not end on this input."
    if "EOFError" in raised.names:
        return "There is no input to read; the values are passed as arguments."
    if "NameError" in raised.names or "ModuleNotFoundError" in raised.names:
        return next((why for name, why in _MISSING.items() if f"'{name}" in raised.message), "")
    if fenced and "PermissionError" in raised.names:
        return next((why for number, why in _FENCED.items() if _has_number(raised, number)), "")
    return ""


def _has_number(raised: Raised, number: int) -> bool:
    return "OSError" in raised.names and raised.message.startswith(f"[Errno {number}]")


def _exit_status(message: str) -> int:
    """Give the exit status of ``SystemExit`` with this message, as Python would."""
    if message in ("", "None"):
        return 0
    return int(message) if message.isdecimal() and len(message) < 4 else 1
