"""A problem as a page of Markdown, as Obsidian shows it, and back.

In the head stand facts, memory and reviews as YAML; below it the last insight, the note, and the
last code between fences longer than any in it. Reading gives what was written, with plain line
ends. A line of a text that is like one of the headings is written with a backslash before it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from trainer.domain.log.review import Rating, Review, Skill, Source
from trainer.domain.problem.problem import Level
from trainer.domain.text import clean_line
from trainer.exchange.own.met_problem import MetProblem
from trainer.exchange.own.own_text import MARK, PAGE_HEAD, head_of, sealed

_INSIGHT, _NOTE, _CODE = "## Insight", "## Note", "## Last code"
_HEADING = re.compile(r"(\\*)(## (?:Insight|Note|Last code))[ \t]*")
_MEANT = re.compile(r"([\\`*_\[\]<>#|!~$])")
_NO_YAML = (ValueError, TypeError, LookupError, ArithmeticError, AttributeError, RecursionError)
_LONGEST_HEAD = 2_000_000
_MOST_MINUTES = 10**7


@dataclass(frozen=True, slots=True, kw_only=True)
class PageReview:
    """A review as far as a page tells it."""

    id: str
    day: date
    rating: Rating
    minutes: float | None = None
    source: Source = Source.ATTEMPT
    skill: Skill = Skill.SOLVE


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a page says of a problem; ``lost`` tells how many of its reviews could not be read."""

    slug: str
    title: str
    number: int | None = None
    link: str = ""
    level: Level | None = None
    pattern: str = ""
    reviews: tuple[PageReview, ...] = ()
    insight: str = ""
    note: str = ""
    code: str = ""
    lost: int = 0


def page_text(problem: MetProblem) -> str:
    """Give the page of a problem."""
    parts = [f"\n# {meant(clean_line(problem.title))}\n"]
    if problem.web_link:
        parts.append(f"\n<{problem.web_link}>\n")
    for heading, text in ((_INSIGHT, next(iter(problem.insights), "")), (_NOTE, problem.note)):
        if text.strip():
            parts.append(f"\n{heading}\n\n{_below_a_heading(plain(text))}\n")
    if code := plain(problem.code).rstrip("\n"):
        fence = "`" * max(3, 1 + max(map(len, re.findall("`+", code)), default=0))
        parts.append(f"\n{_CODE}\n\n{fence}python\n{code}\n{fence}\n")
    return sealed(f"{PAGE_HEAD}{_yaml(_head(problem))}---\n{''.join(parts)}")


def read_page(text: str) -> Page | None:
    """Give what a page of ours says, ``None`` for any other text."""
    parts = head_of(text)
    if parts is None or MARK not in parts[0].split("\n") or len(parts[0]) > _LONGEST_HEAD:
        return None
    head = _read_yaml(parts[0])
    if not isinstance(head, dict) or not isinstance(head.get("slug"), str):
        return None
    told = head.get("reviews")
    listed = told if isinstance(told, list) else []
    reviews = [review for review in map(_review, listed) if review is not None]
    number = head.get("number")
    return Page(
        slug=head["slug"],
        title=_text(head, "title"),
        number=number if type(number) is int else None,
        link=_text(head, "link"),
        level=next((level for level in Level if level.word == head.get("level")), None),
        pattern=_text(head, "pattern"),
        reviews=tuple(reviews),
        lost=len(listed) - len(reviews),
        **_sections(parts[1]),
    )


def plain(text: str) -> str:
    """Give a text as a file of text can hold it: with plain line ends and no NUL."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}")


def meant(text: str) -> str:
    """Give a text whose every character Markdown shows."""
    return _MEANT.sub(r"\\\1", text)


def _head(problem: MetProblem) -> dict[str, object]:
    facts = {
        "slug": problem.slug,
        "title": problem.title,
        "number": problem.number,
        "link": problem.web_link,
        "level": problem.level.word if problem.level else None,
        "pattern": problem.pattern,
        "due": problem.due,
        "stability_days": _rounded(problem.stability_days),
    }
    known = {name: value for name, value in facts.items() if value not in (None, "")}
    return {**known, "reviews": [_told(review) for review in problem.reviews]}


def _told(review: Review) -> dict[str, object]:
    spent = review.evidence.active_time
    told: dict[str, object] = {"day": review.study_day, "rating": review.rating.name.lower()}
    if spent is not None:
        told["minutes"] = _rounded(spent.total_seconds() / 60)
    if review.source is not Source.ATTEMPT:
        told["source"] = review.source.value
    if review.card.skill is not Skill.SOLVE:
        told["skill"] = review.card.skill.value
    return {**told, "id": review.id}


def _rounded(number: float | None) -> float | None:
    if number is None:
        return None
    rounded = round(number, 1)
    return int(rounded) if rounded.is_integer() else rounded


def _review(told: object) -> PageReview | None:
    """Give a review that a head lists, ``None`` where that is none."""
    try:
        fields: Mapping[str, Any] = told  # type: ignore[assignment]
        day = fields["day"]
        if type(day) is not date or not isinstance(fields["id"], str):
            return None
        return PageReview(
            id=fields["id"],
            day=day,
            rating=Rating[fields["rating"].upper()],
            minutes=_minutes(fields.get("minutes")),
            source=Source(_text(fields, "source") or Source.ATTEMPT.value),
            skill=Skill(_text(fields, "skill") or Skill.SOLVE.value),
        )
    except _NO_YAML:
        return None


def _minutes(told: object) -> float | None:
    if isinstance(told, bool) or not isinstance(told, int | float):
        return None
    return float(told) if 0 <= told <= _MOST_MINUTES else None


def _text(fields: Mapping[str, Any], name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""


def _below_a_heading(text: str) -> str:
    lines = text.split("\n")
    return "\n".join(f"\\{line}" if _HEADING.fullmatch(line) else line for line in lines)


def _sections(body: str) -> dict[str, str]:
    """Give the insight, the note and the code of what stands below the head."""
    found: dict[str, list[str]] = {}
    lines = body.split("\n")
    section: list[str] = []
    for number, line in enumerate(lines):
        heading = _HEADING.fullmatch(line)
        if heading and not heading[1]:
            if heading[2] == _CODE:
                found[_CODE] = [_fenced(lines[number + 1 :])]
                break
            section = found.setdefault(heading[2], [])
        else:
            section.append(line[1:] if heading else line)
    return {
        "insight": _unframed(found.get(_INSIGHT, [])),
        "note": _unframed(found.get(_NOTE, [])),
        "code": "".join(found.get(_CODE, [])),
    }


def _unframed(lines: list[str]) -> str:
    """Give the text of a section without the empty line on each side."""
    first = 1 if lines[:1] == [""] else 0
    last = len(lines) - 1 if len(lines) > first and lines[-1] == "" else len(lines)
    return "\n".join(lines[first:last])


def _fenced(lines: list[str]) -> str:
    """Give what stands between the first fence and its like."""
    opened = next((at for at, line in enumerate(lines) if line.startswith("```")), None)
    if opened is None:
        return ""
    fence = re.match("`+", lines[opened])
    ticks = fence.group() if fence else ""
    inside = lines[opened + 1 :]
    closed = next((at for at, line in enumerate(inside) if line.rstrip() == ticks), len(inside))
    return "\n".join(inside[:closed])


def _yaml(fields: Mapping[str, object]) -> str:
    import yaml

    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    text: str = yaml.dump(
        dict(fields),
        Dumper=dumper,
        sort_keys=False,
        allow_unicode=True,
        default_flow_style=None,
        width=10**6,
    )
    return text


def _read_yaml(text: str) -> object:
    import yaml

    try:
        return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (yaml.YAMLError, *_NO_YAML):
        return None
