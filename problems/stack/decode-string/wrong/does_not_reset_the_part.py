"""You do not begin an empty part at an opening bracket, so what stood before is inside it as
well.
"""


def decode_string(encoded: str) -> str:
    outer: list[tuple[str, int]] = []
    current, times = "", 0
    for character in encoded:
        if character.isdigit():
            times = times * 10 + int(character)
        elif character == "[":
            outer.append((current, times))
            times = 0
        elif character == "]":
            before, repeat = outer.pop()
            current = before + current * repeat
        else:
            current += character
    return current
