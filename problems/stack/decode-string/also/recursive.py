"""Decode each bracket by a call of the same function.

Time: O(n + d · r). Space: O(n + r).
"""


def decode_string(encoded: str) -> str:
    return decode_part(encoded, 0)[0]


def decode_part(encoded: str, position: int) -> tuple[str, int]:
    """Return the decoded part up to its closing bracket or the end, and the position behind it."""
    letters: list[str] = []
    times = 0
    while position < len(encoded):
        character = encoded[position]
        position += 1
        if character.isdigit():
            times = times * 10 + int(character)
        elif character == "[":
            part, position = decode_part(encoded, position)
            letters.append(part * times)
            times = 0
        elif character == "]":
            break
        else:
            letters.append(character)
    return "".join(letters), position
