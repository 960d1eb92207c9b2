"""What the fields of a note are for, told by their names, as people name them in their decks."""

import re
from collections.abc import Iterator
from enum import IntEnum, auto
from functools import lru_cache
from itertools import zip_longest

from trainer.exchange.anki.collection import Note, NoteType


class Role(IntEnum):
    """What a field holds."""

    SLUG = auto()
    NEETCODE_SLUG = auto()
    LINK = auto()
    TITLE = auto()
    NUMBER = auto()
    LEVEL = auto()
    PATTERN = auto()
    OWN_NOTE = auto()
    ABOUT = auto()
    """The statement, similar problems, a solution: it may name other problems."""
    OTHER = auto()


_NAMES = {
    Role.SLUG: "slug titleslug leetcodeslug lcslug problemslug questionslug questiontitleslug",
    Role.NEETCODE_SLUG: "neetcodeslug neetcodetitleslug",
    Role.LINK: "url link weblink problemlink problemurl questionlink questionurl leetcodeurl "
    "leetcodelink leetcode neetcodeurl neetcodelink neetcode lclink lcurl href 链接",
    Role.TITLE: "title name problem problemname problemtitle question questiontitle questionname "
    "leetcodeproblem leetcodetitle leetcodename task 标题 题目 题目名称",
    Role.NUMBER: "# id number no num nr leetcodeid leetcodenumber leetcodeno lc lcid lcnumber "
    "frontendid questionfrontendid frontendquestionid problemnumber problemid problemno "
    "questionnumber questionno 题号 编号",
    Role.LEVEL: "difficulty level 难度",
    Role.PATTERN: "pattern patterns topic topics category technique",
    Role.OWN_NOTE: "note notes mynote mynotes personalnote personalnotes insight insights "
    "myinsight myinsights mythoughts reflection reflections learnings mylearnings 笔记",
}
_ROLES = {name: role for role, names in _NAMES.items() for name in names.split()}
_ABOUT = re.compile(
    "content|description|statement|similar|related|followup|compan|hint|example|constraint"
    "|solution|code|editorial|explanation|answer"
)


class Fields:
    """The fields of a note that are not empty, by what they are for."""

    def __init__(self, note: Note) -> None:
        roles = _roles(note.type)
        self.first = note.fields[0]
        self.first_is = roles[0] if roles else Role.OTHER
        self._of: dict[Role, list[str]] = {}
        for field, role in zip_longest(note.fields, roles[: len(note.fields)]):
            if field and not field.isspace():
                self._of.setdefault(role or Role.OTHER, []).append(field)

    def of(self, *roles: Role) -> Iterator[str]:
        """Give what stands in the fields of some roles, those of the first role first."""
        for role in roles:
            yield from self._of.get(role, ())


@lru_cache(1000)
def _roles(kind: NoteType) -> tuple[Role, ...]:
    return tuple(_role(name) for name in kind.fields)


def _role(name: str) -> Role:
    key = "".join(filter(str.isalnum, name[:100].lower())) or name.strip()
    if key in _ROLES:
        return _ROLES[key]
    return Role.ABOUT if _ABOUT.search(key) else Role.OTHER
