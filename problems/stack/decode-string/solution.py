"""Build the current part; at a bracket save it with its number on a stack and join them later.

Time: O(n + d · r). Space: O(n + r).
"""


def decode_string(encoded: str) -> str:
    outer: list[tuple[str, int]] = []
    current, times = "", 0
    for character in encoded:
        if character.isdigit():
            times = times * 10 + int(character)
        elif character == "[":
            outer.append((current, times))
            current, times = "", 0
        elif character == "]":
            before, repeat = outer.pop()
            current = before + current * repeat
        else:
            current += character
    return current
