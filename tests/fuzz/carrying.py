"""Exports: damaged, forged line by line, or no exports at all; what is taken from them is sound."""

import hashlib
import io
import json
from pathlib import Path
from typing import Any

from tests.builders import MOMENT
from tests.fuzz.hostile import Hostile
from tests.fuzz.planting import a_hostile_world
from trainer.domain.errors import TrainerError
from trainer.domain.memory.scheduler import Scheduler
from trainer.exchange.own.log_lines import Header, header_line, log_lines, read_log
from trainer.storage.database import Database
from trainer.storage.log.changes import Changes
from trainer.storage.log.reviews import Reviews
from trainer.storage.views.memories import Memories

HEADER = Header(program="trainer", holds="all", device="here", name="[x]\x1b", at=MOMENT)


def an_export(hostile: Hostile, folder: Path) -> None:
    """Read an export whose lines are damaged or forged, and take what it has."""
    with a_hostile_world(hostile, folder) as world:
        log = world.services.history.reviews.log()
    written = [header_line(HEADER), *log_lines(log)]
    assert read_log(io.BytesIO(b"".join(written))).log == log
    lines = [_harmed(hostile, line) for line in written]
    content = b"".join(lines)
    if hostile.random.random() < 0.3:
        content = content[: hostile.random.randint(0, len(content))]
    try:
        found = read_log(io.BytesIO(content))
    except TrainerError:
        return
    database, scheduler = Database(), Scheduler()
    reviews = Reviews(database, lambda: scheduler)
    reviews.add_all(found.log.reviews.values(), found.log.changes.values())
    assert reviews.log() == found.log
    assert Memories(database).differences(scheduler) == []
    assert Changes(database).differences() == []
    database.close()


def _harmed(hostile: Hostile, line: bytes) -> bytes:
    """Give a line as it is, with other bytes in it, or forged with a sum that is right."""
    match hostile.random.randrange(8):
        case 0:
            return hostile.content() + b"\n"
        case 1:
            place = hostile.random.randrange(len(line))
            return line[:place] + hostile.content() + line[place:]
        case 2 | 3:
            return _sealed(_forged(hostile, json.loads(line)))
        case 4:
            return line * 2
    return line


def _forged(hostile: Hostile, fields: dict[str, Any]) -> dict[str, Any]:
    del fields["sum"]
    for name in hostile.random.sample(sorted(fields), 2):
        fields[name] = hostile.random.choice(
            (
                *(
                    None,
                    True,
                    -1,
                    0,
                    2**63,
                    10**30,
                    1e308,
                    float("nan"),
                    [],
                    {},
                    {"utf-8-base64": "!"},
                ),
                *(hostile.text(), hostile.moment().isoformat(), "0001-01-01", "[[[" * 99),
                fields[name],
            )
        )
    return fields


def _sealed(fields: dict[str, Any]) -> bytes:
    body = json.dumps(fields, separators=(",", ":")).encode()
    checksum = hashlib.sha256(body).hexdigest()[:16].encode()
    return body[:-1] + b',"sum":"' + checksum + b'"}\n'


TARGETS = (an_export,)
