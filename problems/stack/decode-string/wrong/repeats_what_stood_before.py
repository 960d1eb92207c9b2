"""You repeat what stood before the bracket together with the part, but only the part is
repeated.
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
            current = (before + current) * repeat
        else:
            current += character
    return current
