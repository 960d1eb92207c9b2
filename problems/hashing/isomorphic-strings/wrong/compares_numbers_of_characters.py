"""You compare only how many different characters there are."""


def is_isomorphic(first: str, second: str) -> bool:
    return len(first) == len(second) and len(set(first)) == len(set(second))
