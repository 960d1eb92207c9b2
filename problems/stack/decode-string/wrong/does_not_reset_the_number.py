"""You do not reset the number at an opening bracket, so its digits stand before those of the
next number.
"""


def decode_string(encoded: str) -> str:
    outer: list[tuple[str, int]] = []
    current, times = "", 0
    for character in encoded:
        if character.isdigit():
            times = times * 10 + int(character)
        elif character == "[":
            outer.append((current, times))
            current = ""
        elif character == "]":
            before, repeat = outer.pop()
            current = before + current * repeat
        else:
            current += character
    return current
