"""You look for a mapping of letters position by position, but the letters may be swapped first."""


def close_strings(first: str, second: str) -> bool:
    if set(first) != set(second) or len(first) != len(second):
        return False
    pairs = set(zip(first, second, strict=True))
    return len(pairs) == len(set(first))
