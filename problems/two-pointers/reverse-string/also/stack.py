"""Push all characters on a stack and pop them again.

Time: O(n). Space: O(n).
"""


def reverse_string(characters: list[str]) -> None:
    stack = list(characters)
    for place in range(len(characters)):
        characters[place] = stack.pop()
