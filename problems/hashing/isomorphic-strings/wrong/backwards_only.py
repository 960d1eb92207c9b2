"""You map only backwards, so one character can have two different partners."""


def is_isomorphic(first: str, second: str) -> bool:
    backward: dict[str, str] = {}
    for left, right in zip(first, second, strict=False):
        if backward.setdefault(right, left) != left:
            return False
    return len(first) == len(second)
