"""What a person types to name a problem, taken apart: a link, a number, a title.

A link is that of LeetCode or NeetCode, whose slugs are known, or any other address.
"""

import re
from dataclasses import dataclass
from enum import Enum

_LINK = re.compile(
    r"""https?://[^\s<>()\[\]"']+
      | (?<![^\s<(\["'])(?:[a-z0-9-]+\.)+[a-z]{2,}/[^\s<>()\[\]"']+
      | ^/?problems?/[^\s<>()\[\]"']+""",
    re.IGNORECASE | re.VERBOSE,
)
_NUMBER = re.compile(
    r"(?:(?:leetcode|lc)[\s#:._-]*|[#\[(])?([0-9]{1,9})(?![0-9])(?:([\s.:)\]_–—-].*))?",
    re.IGNORECASE | re.DOTALL,
)
_BETWEEN = " \t\n.:)]_–—-"
_FILE = re.compile(
    r"\.(?:py|java|cpp|cc|cs|c|h|js|jsx|ts|tsx|go|rs|kt|swift|rb|php|scala|dart|exs?|erl|sql|sh"
    r"|ipynb|md|txt)$",
    re.IGNORECASE,
)
_SLUG = re.compile(r"/problems?/([a-z0-9-]+)(?=[/?#]|$)", re.IGNORECASE)
_SCHEME = re.compile(r"https?://", re.IGNORECASE)
_PATH_ONLY = re.compile(r"/?problems?/", re.IGNORECASE)
_AROUND_A_LINK = "<>()[]\"' \t\n"


class Site(Enum):
    """Whose slugs a link holds."""

    LEETCODE = "leetcode"
    NEETCODE = "neetcode"
    OTHER = "other"


_SITES = {
    "": Site.LEETCODE,
    "leetcode.com": Site.LEETCODE,
    "leetcode.cn": Site.LEETCODE,
    "leetcode-cn.com": Site.LEETCODE,
    "neetcode.io": Site.NEETCODE,
}


@dataclass(frozen=True, slots=True)
class Link:
    """A link: the site, the slug in it (only of a site whose slugs are known), its address, itself.

    Two links with one address lead to the same page.
    """

    site: Site
    slug: str
    address: str
    text: str


@dataclass(frozen=True, slots=True)
class TypedName:
    """A text that names a problem: its ``link``, its ``number`` and its ``title``, if it has any.

    ``whole`` is all of it (but a link) as a title; ``title`` is what stands after the number.
    """

    whole: str
    link: Link | None = None
    number: int | None = None
    title: str = ""


def typed_name(text: str) -> TypedName:
    """Take apart what was typed."""
    text = text.strip()
    found = _LINK.search(text)
    if found is None:
        return TypedName(text, None, *_numbered(text))
    around = f"{text[: found.start()]} {text[found.end() :]}".strip(_AROUND_A_LINK)
    return TypedName(around, link_in(found.group()), *_numbered(around))


def link_in(text: str) -> Link | None:
    """Give the link that a text holds."""
    found = _LINK.search(text.strip())
    return _link(found.group().rstrip(".,;")) if found else None


def link_text(text: str) -> str:
    """Give the link that a text holds as it was typed, empty if it holds none."""
    link = link_in(text)
    return link.text if link else ""


def without_ending(text: str) -> str:
    """Give a file's name without its ending: ``two-sum.py`` -> ``two-sum``."""
    return _FILE.sub("", text.strip())


def _link(text: str) -> Link:
    host, path = _host_and_path(text)
    slug = _SLUG.search(path)
    site = _SITES.get(host, Site.OTHER)
    if slug and site is not Site.OTHER:
        known = slug.group(1).lower()
        return Link(site, known, f"{site.value}/{known}", text)
    return Link(Site.OTHER, "", host + path.split("#")[0].rstrip("/"), text)


def _host_and_path(text: str) -> tuple[str, str]:
    """Give both parts of a link; one without a host begins with the path of LeetCode's."""
    if _PATH_ONLY.match(text):
        return "", "/" + text.lstrip("/")
    host, slash, path = _SCHEME.sub("", text, count=1).partition("/")
    return host.lower().removeprefix("www."), slash + path


def _numbered(text: str) -> tuple[int | None, str]:
    """Give LeetCode's number at the beginning of a text, and what follows it."""
    match = _NUMBER.fullmatch(text)
    if match is None:
        return None, ""
    return int(match.group(1)), (match.group(2) or "").strip(_BETWEEN)
