"""The log as JSON Lines: what is exported, merged, and carried from one machine to another.

One JSON object a line, in ASCII, each line ended by LF (a CR before it is passed over). The first
line is a header: the format's number, the program, what the file holds in words, the device and its
name, and when it was begun. Each further line is one review or change, with all its fields (see
``line_fields``). Every line ends with ``"sum"``: the first 16 hex digits of the SHA-256 of the line
without it. So a line that is cut off or damaged is recognised and passed over, alone, and counted.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from trainer.domain.errors import TrainerError
from trainer.domain.log.change import Change
from trainer.domain.log.review import Review
from trainer.domain.log.review_log import ReviewLog
from trainer.exchange.own.line_fields import Line, UnknownLineError, fields_of, line_of, moment_of

FORMAT = 2
LONGEST_LINE = 64 * 2**20
"""A line with more bytes than this is passed over without being read whole."""

_HEADER = "trainer log"
_SUM = re.compile(rb',"sum":"([0-9a-f]{16})"}')
_SUM_LENGTH = len(',"sum":"0123456789abcdef"}')
_NO_LINE = (ValueError, TypeError, KeyError, OverflowError, RecursionError)


class LineByLine(Protocol):
    """A file, as far as reading needs one."""

    def readline(self, size: int = ..., /) -> bytes:
        """Give the next line with its end, or as many bytes of it; nothing at the end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What the first line says: who wrote the file, when, and what it holds in words."""

    program: str
    holds: str
    device: str
    name: str
    at: datetime
    format: int = FORMAT


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What was read: the log, and how many lines were damaged, or no line that a log has.

    ``cut_off`` tells whether the last line, one of the damaged, lacks its end. ``whole`` tells
    whether the file begins with its header, has no damaged line, and ends with the end of a line:
    only then can it be appended to.
    """

    header: Header | None
    log: ReviewLog
    damaged: int
    unknown: int
    cut_off: bool
    whole: bool

    @property
    def is_ours(self) -> bool:
        """Whether anything in the file shows that a trainer wrote it."""
        return bool(self.header or self.log or self.unknown)


def is_export(beginning: str) -> bool:
    """Tell whether a file that begins so is one of these; only its first line is looked at."""
    return beginning.startswith(f'{{"line":"{_HEADER}",')


def header_line(header: Header) -> bytes:
    """Give the first line of a file."""
    return _sealed(
        {
            "line": _HEADER,
            "format": header.format,
            "program": header.program,
            "holds": header.holds,
            "device": header.device,
            "name": header.name,
            "at": header.at.isoformat(timespec="microseconds"),
        }
    )


def log_lines(log: ReviewLog) -> Iterator[bytes]:
    """Give every line of a log, by moment and id: equal logs are equal files."""
    lines: list[Line] = [*log.reviews.values(), *log.changes.values()]
    lines.sort(key=lambda line: (line.at, line.id))
    return (_sealed(fields_of(line)) for line in lines)


def read_log(file: LineByLine) -> Contents:
    """Give what can be read of a file.

    Raise ``TrainerError`` if its format is newer than this program knows.
    """
    header: Header | None = None
    lines: list[Line] = []
    damaged = unknown = 0
    ended = read = begins = True
    for number, raw in enumerate(_raw_lines(file)):
        ended, read = raw is not None and raw.endswith(b"\n"), True
        try:
            fields = _opened(raw)
            if fields["line"] == _HEADER:
                found = _header(fields)
                header = header or found
                continue
            begins = begins and number > 0
            lines.append(line_of(fields))
        except UnknownLineError:
            unknown += 1
        except _NO_LINE:
            damaged, read = damaged + 1, False
    return Contents(
        header=header,
        log=_log_of(lines),
        damaged=damaged,
        unknown=unknown,
        cut_off=not (ended or read),
        whole=header is not None and begins and ended and not damaged,
    )


def _log_of(lines: Iterable[Line]) -> ReviewLog:
    kinds: tuple[list[Review], list[Change]] = ([], [])
    for line in lines:
        if isinstance(line, Review):
            kinds[0].append(line)
        else:
            kinds[1].append(line)
    return ReviewLog.of(*kinds)


def _header(fields: Mapping[str, Any]) -> Header:
    number = fields["format"]
    if type(number) is not int:
        raise TypeError
    if number > FORMAT:
        raise TrainerError(
            f"The file has format {number}, from a newer trainer; this one reads up to "
            f"{FORMAT}. Update trainer."
        )
    return Header(
        program=str(fields["program"]),
        holds=str(fields["holds"]),
        device=str(fields["device"]),
        name=str(fields["name"]),
        at=moment_of(fields["at"]),
        format=number,
    )


def _raw_lines(file: LineByLine) -> Iterator[bytes | None]:
    """Give each line with its end, ``None`` for one that is too long."""
    while raw := file.readline(LONGEST_LINE):
        if len(raw) < LONGEST_LINE or raw.endswith(b"\n"):
            yield raw
            continue
        while raw and not raw.endswith(b"\n"):
            raw = file.readline(LONGEST_LINE)
        yield None


def _sealed(fields: Mapping[str, Any]) -> bytes:
    body = json.dumps(fields, separators=(",", ":")).encode("ascii")
    return body[:-1] + b',"sum":"' + _sum(body) + b'"}\n'


def _opened(raw: bytes | None) -> dict[str, Any]:
    """Give the fields of a line whose sum is right; raise ``ValueError`` for any other."""
    line = (raw or b"").rstrip(b"\r\n")
    seal = _SUM.fullmatch(line[-_SUM_LENGTH:])
    body = line[:-_SUM_LENGTH] + b"}"
    if seal is None or seal[1] != _sum(body):
        raise ValueError
    fields = json.loads(body)
    if not isinstance(fields, dict):
        raise TypeError
    return fields


def _sum(body: bytes) -> bytes:
    return hashlib.sha256(body).hexdigest()[:16].encode("ascii")
