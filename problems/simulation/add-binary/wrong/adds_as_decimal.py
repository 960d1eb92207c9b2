"""You add the strings as decimal numbers, in which no column carries at 2."""


def add_binary(first: str, second: str) -> str:
    return str(int(first) + int(second))
