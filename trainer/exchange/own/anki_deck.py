"""The problems that were met as a deck for Anki: a note a problem, under lasting ids.

A deck that is imported again adds nothing twice: what changed is brought up to date, and Anki keeps
its own schedule. All cards are new, as Anki knows nothing of attempts. The front asks by title and
link; the pattern is the answer. Every text is shown as it is written and runs nothing.
"""

import html
import json
import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import datetime
from io import BytesIO
from itertools import count
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from trainer.domain.text import clean
from trainer.exchange.own.met_problem import MetProblem

DECK = "Trainer"
MODEL = "Trainer problem"
FIELDS = ("Slug", "Title", "Link", "Level", "Pattern", "Insight", "Note", "Plan", "Pitfall")

_DECK_ID, _MODEL_ID = 1_764_500_001, 1_764_500_002
_NAME = "Trainer deck"
_MARK = b"TR" + len(_NAME).to_bytes(2, "little") + _NAME.encode("ascii")
"""An extra field of the archive's first member, by which a deck of ours is known again."""

_FRONT = """\
{{#Link}}<a href="{{Link}}">{{Title}}</a>{{/Link}}{{^Link}}{{Title}}{{/Link}}
"""
_BACK = """\
{{FrontSide}}<hr id=answer>
<p><b>{{Pattern}}</b> {{Level}}</p>
{{#Insight}}<h4>Insight</h4><p>{{Insight}}</p>{{/Insight}}
{{#Note}}<h4>Note</h4><p>{{Note}}</p>{{/Note}}
{{#Plan}}<h4>Plan</h4><p>{{Plan}}</p>{{/Plan}}
{{#Pitfall}}<h4>Pitfall</h4><p>{{Pitfall}}</p>{{/Pitfall}}
"""
_STYLE = ".card { font-family: sans-serif; font-size: 18px; max-width: 40em; margin: 1em auto; }"
_MEMBERS_DAY = (1980, 1, 1, 0, 0, 0)


def deck(problems: Iterable[MetProblem], now: datetime) -> bytes:
    """Give the deck as a package for Anki; it brings those up to date that are older than now."""
    with closing(sqlite3.connect(":memory:")) as connection:
        _fill(connection.cursor(), problems, now.timestamp())
        connection.commit()
        collection = connection.serialize()
    package = BytesIO()
    with ZipFile(package, "w") as archive:
        first = ZipInfo("media", _MEMBERS_DAY)
        first.compress_type, first.extra = ZIP_STORED, _MARK
        archive.writestr(first, json.dumps({}))
        second = ZipInfo("collection.anki2", _MEMBERS_DAY)
        second.compress_type = ZIP_DEFLATED
        archive.writestr(second, collection)
    return package.getvalue()


def is_deck(beginning: str) -> bool:
    """Tell whether a file that begins so, read as text, is a deck of ours."""
    return beginning.startswith("PK") and _NAME in beginning


def _fill(cursor: sqlite3.Cursor, problems: Iterable[MetProblem], moment: float) -> None:
    import genanki

    model = genanki.Model(
        _MODEL_ID,
        MODEL,
        fields=[{"name": name} for name in FIELDS],
        templates=[{"name": "Recall", "qfmt": _FRONT, "afmt": _BACK}],
        css=_STYLE,
        sort_field_index=FIELDS.index("Title"),
    )
    told = genanki.Deck(_DECK_ID, DECK)
    told.add_model(model)
    for place, problem in enumerate(problems):
        told.add_note(
            genanki.Note(
                model,
                list(_fields(problem)),
                tags=[_tag(problem.pattern)] if problem.pattern else [],
                guid=genanki.guid_for("trainer", problem.slug),
                due=place,
            )
        )
    genanki.Package(told).write_to_db(cursor, moment, count(int(moment * 1000)))


def _fields(problem: MetProblem) -> Iterator[str]:
    yield _shown(problem.slug)
    yield _shown(problem.title) or _shown(problem.slug)
    yield _shown(problem.web_link)
    yield problem.level.word if problem.level else ""
    yield _shown(problem.pattern or "")
    yield "<br><br>".join(map(_shown, problem.insights))
    yield _shown(problem.note)
    yield _shown(problem.plan)
    yield _shown(problem.pitfall)


def _shown(text: str) -> str:
    """Give a text as HTML that shows it: neither tags nor Anki's own marks in it count."""
    escaped = html.escape(clean(text).strip())
    meant = escaped.replace("[", "&#91;").replace("{", "&#123;").replace("\\", "&#92;")
    spaced = re.sub("(?m)^ +| {2,}", lambda found: "&nbsp;" * len(found.group()), meant)
    return spaced.replace("\n", "<br>")


def _tag(pattern: str) -> str:
    """Give a tag, which is one word."""
    return "-".join(re.findall(r"[\w:-]+", clean(pattern))) or "other"
