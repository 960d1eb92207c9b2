"""Arguments that a case writes as plain values and a program is given as objects.

``MountainArray`` is written as its list, ``IsBadVersion`` as the first bad version. A program may
ask them, but not look inside: that is the problem.
"""

from collections.abc import Iterator

from trainer.domain.problem.contract import Entry, Parameter

MADE_FROM = {
    "Guess": "int",
    "Interval": "list[int]",
    "IsBadVersion": "int",
    "MountainArray": "list[int]",
}
"""By the class in ``trainer.structures`` the annotation of what a case writes for it."""

ASKED = {"Guess": "pick", "IsBadVersion": "bad"}
"""Those that are functions, with the name under which sites show what a case writes.

On the sites such a function is no parameter, but a global name that the program may call. They come
last among the parameters of an entry, and ``published`` leaves them out.
"""

_CALLS = {
    "Guess": ("(num: int) -> int",),
    "IsBadVersion": ("(version: int) -> bool",),
    "MountainArray": (".get(index: int) -> int", ".length() -> int"),
}


def asked(entry: Entry) -> tuple[Parameter, ...]:
    """Give the parameters of a function that are functions themselves."""
    parameters = () if entry.is_class else entry.methods[0].parameters
    return tuple(it for it in parameters if it.annotation in ASKED)


def published_name(parameter: Parameter) -> str:
    """Give the global name that such a function has on the sites: ``isBadVersion``."""
    first, *others = parameter.name.split("_")
    return first + "".join(map(str.capitalize, others))


def calls_allowed(name: str, annotation: str) -> Iterator[str]:
    """Give the calls that a program may make on an argument of this name."""
    for call in _CALLS.get(annotation.strip("'\""), ()):
        yield f"{name}{call}"
