"""What names a problem in JSON: a title, slug, link or number, or the key that it lies under."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from trainer.exchange.records import review_keys as keys
from trainer.exchange.records.json_values import first_in, number_in, text_in

Fields = Mapping[str, Any]

_LONGEST_TITLE = 300
_LONGEST_LINK = 1000
_SAME_NUMBERS = 700
"""Up to here LeetCode's internal numbers are its public ones, so that an id may be either."""

_LETTER = re.compile(r"[^\W\d_]")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-.*")
_RATING_KEYS = {*keys.RATED, *keys.QUALITY, *keys.CONFIDENCE, *keys.OUTCOME, *keys.STATUS}
_NO_PROBLEM = keys.HISTORY | _RATING_KEYS


@dataclass(frozen=True, slots=True)
class Problem:
    """What names a problem in JSON."""

    title: str = ""
    slug: str = ""
    link: str = ""
    number: int | None = None
    about: Fields | None = None

    def __bool__(self) -> bool:
        return bool(self.title or self.slug or self.link or self.number)


def plain_key(key: Any) -> str:
    """Give a key as ``review_keys`` has it."""
    return keys.plain(key) if isinstance(key, str) else ""


def fields_of(thing: Mapping[str, Any]) -> dict[str, Any]:
    """Give the fields of an object by their plain keys, those of its problem and memory too."""
    fields: dict[str, Any] = {}
    nested = []
    for key, value in thing.items():
        plain = plain_key(key)
        if not isinstance(value, dict):
            fields.setdefault(plain, value)
        elif plain in keys.NESTED_PROBLEM | keys.NESTED_MEMORY:
            nested.append((plain, value))
    for plain, inner in nested:
        for key, value in inner.items():
            name = plain_key(key)
            is_problem = plain in keys.NESTED_PROBLEM
            if isinstance(value, dict) or (is_problem and name in _RATING_KEYS | set(keys.DAY)):
                continue
            fields.setdefault("problemid" if is_problem and name == "id" else name, value)
    return fields


def named_in(fields: Fields) -> Problem:
    """Give the problem that an object names itself."""
    title = (first_in(fields, keys.TITLE, _title) or "")[:_LONGEST_TITLE]
    link = (first_in(fields, keys.LINK, text_in) or "")[:_LONGEST_LINK]
    if title.startswith(("http://", "https://")):
        title, link = "", link or title
    slug = (first_in(fields, keys.SLUG, text_in) or "")[:_LONGEST_TITLE]
    counted = () if title or slug or link else keys.COUNTED
    number = first_in(fields, (*keys.NUMBER, *counted), number_in)
    if not slug and not title:
        own = text_in(fields.get("id"))[:200]
        slug = own if _is_slug(own) else ""
    return Problem(title, slug, link, number, fields)


def _title(value: Any) -> str:
    """Give a text with a letter in it."""
    text = text_in(value)
    return text if _LETTER.search(text[:_LONGEST_TITLE]) else ""


def referred_in(fields: Fields) -> Problem:
    """Give the problem by an id that is no other object's: a slug, or a number that is sure."""
    for key in ("problemid", "questionid"):
        name = text_in(fields.get(key))[:200]
        number = number_in(name)
        if _is_slug(name):
            return Problem(slug=name)
        if number and number <= _SAME_NUMBERS:
            return Problem(number=number)
    return Problem()


def named_by(key: str) -> Problem:
    """Give the problem that a key names: ``{"two-sum": {...}}``."""
    key = key.strip()[:_LONGEST_LINK]
    if key.startswith(("http://", "https://")):
        return Problem(link=key)
    if _is_slug(key):
        return Problem(slug=key[:_LONGEST_TITLE])
    is_name = " " in key or "_" in key or key[:1].isupper() or key[:1].isdigit()
    has_letters = re.search(r"[^\W\d_]{3}", key) and not _UUID.fullmatch(key)
    is_known = plain_key(key) in _NO_PROBLEM
    return (
        Problem(title=key[:_LONGEST_TITLE])
        if is_name and has_letters and not is_known
        else Problem()
    )


def _is_slug(text: str) -> bool:
    return bool(_SLUG.fullmatch(text) and re.search("[a-z]{2}", text)) and not _UUID.match(text)


def names_one(value: Any) -> bool:
    """Tell whether an object names a problem itself."""
    return isinstance(value, dict) and bool(named_in(fields_of(value)))


def ids_of(fields: Fields) -> set[str]:
    """Give the ids that an object has itself."""
    own = (*keys.OWN_ID, *keys.REFERENCE[:4]) if fields.keys() & {"title", "name"} else keys.OWN_ID
    return {name for key in own if key in fields and (name := text_in(fields[key]))}
