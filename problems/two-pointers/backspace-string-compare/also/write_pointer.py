"""Overwrite a list of the keys with a write pointer that steps back.

Time: O(n + m). Space: O(n + m).
"""


def same_after_backspaces(first: str, second: str) -> bool:
    return shown(first) == shown(second)


def shown(keys: str) -> list[str]:
    letters = list(keys)
    write = 0
    for key in keys:
        if key == "#":
            write = max(0, write - 1)
        else:
            letters[write] = key
            write += 1
    return letters[:write]
