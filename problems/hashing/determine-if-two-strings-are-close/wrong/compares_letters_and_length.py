"""You compare the letters and the length, but each count must find an equal one."""


def close_strings(first: str, second: str) -> bool:
    return len(first) == len(second) and set(first) == set(second)
