"""You map only forwards, so two different characters can end at the same one."""


def is_isomorphic(first: str, second: str) -> bool:
    forward: dict[str, str] = {}
    for left, right in zip(first, second, strict=False):
        if forward.setdefault(left, right) != right:
            return False
    return len(first) == len(second)
