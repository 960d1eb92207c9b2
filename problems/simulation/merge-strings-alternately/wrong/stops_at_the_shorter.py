"""You stop when the shorter string is used up and lose the rest of the longer one."""


def merge_alternately(first: str, second: str) -> str:
    return "".join(one + other for one, other in zip(first, second, strict=False))
