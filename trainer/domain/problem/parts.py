"""The parts of a section: each under a heading of its own, ``### Title``."""

from dataclasses import dataclass

_HEADING = "### "
_FENCES = ("```", "~~~")


@dataclass(frozen=True, slots=True)
class TitledPart:
    """A part of a section as Markdown; what stands before the first heading has no title."""

    title: str
    text: str


def titled_parts(section: str) -> tuple[TitledPart, ...]:
    """Give the parts of a section in order; a heading inside a fence is text like any other."""
    parts: list[tuple[str, list[str]]] = [("", [])]
    fence = ""
    for line in section.split("\n"):
        start = line.lstrip()[:3]
        if fence:
            fence = "" if start == fence else fence
        elif start in _FENCES:
            fence = start
        elif line.startswith(_HEADING):
            parts.append((line.removeprefix(_HEADING).strip(), []))
            continue
        parts[-1][1].append(line)
    told = (TitledPart(title, "\n".join(lines).strip("\n")) for title, lines in parts)
    return tuple(part for part in told if part.title or part.text)
