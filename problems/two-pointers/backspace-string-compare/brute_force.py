"""Cut out the first backspace with the letter before it, again and again.

Time: O(n²). Space: O(n).
"""


def same_after_backspaces(first: str, second: str) -> bool:
    return shown(first) == shown(second)


def shown(keys: str) -> str:
    while "#" in keys:
        place = keys.index("#")
        keys = keys[: max(place - 1, 0)] + keys[place + 1 :]
    return keys
