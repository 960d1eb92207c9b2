"""You append what is left of the second string only, but the first may be the longer one."""


def merge_alternately(first: str, second: str) -> str:
    merged = "".join(one + other for one, other in zip(first, second, strict=False))
    return merged + second[len(first) :]
