"""The rows in answers that LeetCode's own page gets, wherever they lie and however they were saved.

Keys are compared without case and underscores. Rows of one problem may lie under its slug, or in a
file that is named after it. Of a recorded session (HAR) only the bodies of LeetCode's answers are
looked at, and the slug that a question was about: never its headers or cookies.
"""

import base64
import binascii
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from trainer.exchange.records.json_stream import json_values

_DEEPEST = 14
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NO_SLUG = re.compile(
    r"data|submissions?|submissionlist|submissionsdump|questions?|results?|items|problems?|list|all"
    r"|response|body|content|pages?|entries|rows|log|history|payload|nodes?|edges?|user|stat"
    r"|leetcode|progress|recent|export|json|solved|page-?\d*|\d+|saved|download|api|graphql|har|my"
    r"|file|test|tmp|backup|all-.*|.*-submissions|submissions-.*|user-.*|recent-.*|my-.*"
)
_FILE_NOISE = re.compile(r"^\d{4}[-_. ]|submissions?|submissionlist|leetcode|[_. ]", re.IGNORECASE)
_WITHIN = ("stat", "question")
_NAMES = ("titleslug", "questiontitleslug", "questionslug", "title", "questiontitle", "slug")
_NUMBERS = ("frontendid", "frontendquestionid", "questionfrontendid")
DAYS = (
    *(
        "timestamp",
        "lastsubmittedat",
        "submittedat",
        "submissiontime",
        "submissiondate",
        "solvedat",
    ),
    *("datesolved", "createdat", "date", "day", "time"),
)
_STATES = ("statusdisplay", "status", "questionstatus", "lastresult", "result", "verdict")
_SURE = {"titleslug", "questiontitleslug", "statusdisplay", "questionstatus", "lastsubmittedat"}
_NOT_OURS = {"fsrs", "stability", "due", "cards", "ease", "interval"}


@dataclass(frozen=True, slots=True)
class LeetCodeRow:
    """A row with its keys made alike, the slug that it lies under, and the key of its list."""

    fields: dict[str, Any]
    slug: str
    within: str

    def text(self, *keys: str) -> str:
        """Give the first text that is there of these keys, else an empty one."""
        for key in keys:
            value = self.fields.get(key)
            if isinstance(value, str) and value.strip():
                return value.strip()
        return ""

    @property
    def own_slug(self) -> str:
        """The slug that the row itself tells."""
        slug = self.text("titleslug", "questiontitleslug", "questionslug", "slug")
        link = re.search(r"/problems/([a-z0-9-]{1,200})", self.text("url", "link", "problemurl"))
        found = slug or (link[1] if link else "")
        return found if len(found) <= 200 and _SLUG.fullmatch(found) else ""

    @property
    def named(self) -> str:
        """The slug that the row tells, or the one it lies under if it has no title either."""
        return self.own_slug or ("" if self.text("title", "questiontitle") else self.slug)

    @property
    def number(self) -> int | None:
        """The public number; the internal one is none."""
        for key in _NUMBERS:
            value = self.fields.get(key)
            if isinstance(value, int | str) and re.fullmatch(r"[0-9]{1,5}", str(value).strip()):
                return int(value)
        return None

    @property
    def is_sure(self) -> bool:
        """Whether nobody else writes such rows."""
        ours = not _SURE.isdisjoint(self.fields)
        return ours or bool(re.search(r"leetcode(?:-cn)?\.c", self.text("url", "link")))


def rows_in(text: str, file: str) -> tuple[list[LeetCodeRow], bool]:
    """Give the rows in a text, and whether its end is missing."""
    found = json_values(text)
    rows: list[LeetCodeRow] = []
    hint = slug_of_file(file)
    for value in found.values:
        if _is_recording(value):
            rows += _recorded(value)
        else:
            rows += _rows(value, hint, "", 0)
    return rows, found.is_cut


def slug_of_file(file: str) -> str:
    """Give the slug that a file is named after, empty where its name is none."""
    stem = file.rpartition("/")[2].partition(".json")[0].lower()
    return _slug(_FILE_NOISE.sub("", stem).strip("-"))


def _slug(text: str) -> str:
    is_slug = _SLUG.fullmatch(text) and not _NO_SLUG.fullmatch(text) and len(text) <= 200
    return text if is_slug else ""


def _rows(value: Any, slug: str, within: str, depth: int) -> Iterator[LeetCodeRow]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            if isinstance(item, dict | list):
                yield from _rows(item, slug, within, depth + 1)
        return
    fields = {_plain(key): inner for key, inner in value.items()}
    for part in _WITHIN:
        inner = fields.get(part)
        if isinstance(inner, dict):
            fields = {**{_plain(key): it for key, it in inner.items()}, **fields}
    row = LeetCodeRow(fields, slug, within)
    below = [
        found
        for key, inner in value.items()
        if isinstance(inner, dict | list) and _plain(key) not in ("topictags", "stat", "question")
        for found in _rows(inner, row.own_slug or _slug(key) or slug, _plain(key), depth + 1)
    ]
    if not below and _is_row(fields, slug):
        below = [row]
    yield from below


def _is_row(fields: dict[str, Any], slug: str) -> bool:
    if not _NOT_OURS.isdisjoint(fields):
        return False
    is_named = bool(slug) or any(isinstance(fields.get(key), str) for key in _NAMES)
    is_named = is_named or "statusdisplay" in fields or "/problems/" in str(fields.get("url"))
    return is_named and any(key in fields for key in (*DAYS, *_STATES))


@lru_cache(maxsize=4096)
def _plain(key: str) -> str:
    return re.sub(r"[_\- ]", "", key).lower()


def _is_recording(value: Any) -> bool:
    log = value.get("log") if isinstance(value, dict) else None
    return isinstance(log, dict) and isinstance(log.get("entries"), list)


def _recorded(value: dict[str, Any]) -> Iterator[LeetCodeRow]:
    for entry in value["log"]["entries"]:
        request, content = _inner(entry, "request"), _inner(entry, "response", "content")
        text = content.get("text")
        if not (_is_leetcode(request.get("url")) and isinstance(text, str)):
            continue
        if content.get("encoding") == "base64":
            try:
                text = base64.b64decode(text).decode(errors="replace")
            except (ValueError, binascii.Error):
                continue
        for answer in json_values(text).values:
            yield from _rows(answer, _asked_about(request), "", 0)


def _is_leetcode(url: Any) -> bool:
    try:
        host = urlsplit(url).hostname if isinstance(url, str) else None
    except ValueError:
        return False
    return bool(re.fullmatch(r"(?:.*\.)?leetcode(?:-cn)?\.(?:com|cn)", host or ""))


def _asked_about(request: dict[str, Any]) -> str:
    """Give the slug that a question asked about, out of what was sent with it."""
    sent = _inner(request, "postData").get("text")
    try:
        asked = json.loads(sent) if isinstance(sent, str) else None
    except (ValueError, RecursionError):
        return ""
    variables = _inner(asked, "variables")
    slug = variables.get("questionSlug") or variables.get("titleSlug")
    return _slug(slug) if isinstance(slug, str) else ""


def _inner(value: Any, *keys: str) -> dict[str, Any]:
    """Give the object that lies below some keys, an empty one where there is none."""
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}
