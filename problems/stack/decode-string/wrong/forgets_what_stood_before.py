"""You drop what stood before a bracket when it closes, but the part belongs behind it."""


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
            _, repeat = outer.pop()
            current = current * repeat
        else:
            current += character
    return current
