"""You keep only the last digit of a number, but a number may have several digits."""


def decode_string(encoded: str) -> str:
    outer: list[tuple[str, int]] = []
    current, times = "", 0
    for character in encoded:
        if character.isdigit():
            times = int(character)
        elif character == "[":
            outer.append((current, times))
            current, times = "", 0
        elif character == "]":
            before, repeat = outer.pop()
            current = before + current * repeat
        else:
            current += character
    return current
