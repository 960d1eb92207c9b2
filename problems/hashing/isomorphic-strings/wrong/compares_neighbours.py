"""You compare each character only with the one before it, but copies may stand further apart."""


def is_isomorphic(first: str, second: str) -> bool:
    return len(first) == len(second) and all(
        (first[i] == first[i - 1]) == (second[i] == second[i - 1]) for i in range(1, len(first))
    )
