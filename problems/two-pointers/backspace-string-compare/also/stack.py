"""Type both strings onto stacks, and let a backspace pop.

Time: O(n + m). Space: O(n + m).
"""


def same_after_backspaces(first: str, second: str) -> bool:
    return typed(first) == typed(second)


def typed(keys: str) -> list[str]:
    stack: list[str] = []
    for key in keys:
        if key != "#":
            stack.append(key)
        elif stack:
            stack.pop()
    return stack
