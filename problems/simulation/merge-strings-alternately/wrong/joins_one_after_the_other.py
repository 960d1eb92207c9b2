"""You put the second string behind the first, but their letters come in turn."""


def merge_alternately(first: str, second: str) -> str:
    return first + second
