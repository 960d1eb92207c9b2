"""Two long values cut alike, so that what differs between them is in sight."""

_BEFORE = 3
"""A third of what is shown stands before the first difference."""


def cut_alike(expected: str, got: str, longest: int) -> tuple[str, str]:
    """Give both texts, long ones from and up to the same place around their first difference.

    At most ``longest`` characters of each; an ellipsis stands where something is left out.
    """
    if max(len(expected), len(got)) <= longest:
        return expected, got
    start = _start(expected, got, longest)
    return _part(expected, start, longest), _part(got, start, longest)


def _start(expected: str, got: str, longest: int) -> int:
    """Give where both parts begin: not within a word, and at 0 where the texts are equal."""
    if expected == got:
        return 0
    pairs = enumerate(zip(expected, got, strict=False))
    same = next((at for at, (left, right) in pairs if left != right), min(len(expected), len(got)))
    latest = max(len(expected), len(got)) - longest
    start = max(0, min(same - longest // _BEFORE, latest))
    blank = expected.find(" ", start, same)
    return blank + 1 if start and blank >= 0 else start


def _part(text: str, start: int, longest: int) -> str:
    end = start + longest
    return ("…" if start else "") + text[start:end] + ("…" if end < len(text) else "")
