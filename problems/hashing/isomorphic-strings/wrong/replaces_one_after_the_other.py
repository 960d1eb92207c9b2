"""You replace characters one after the other and touch those that were replaced already."""


def is_isomorphic(first: str, second: str) -> bool:
    for i in range(len(second)):
        if first[i] != second[i]:
            if second[i] in first[:i]:
                return False
            first = first.replace(first[i], second[i])
    return first == second
