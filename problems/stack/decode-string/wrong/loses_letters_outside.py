"""You collect only what stands in brackets, so letters outside of all brackets are lost."""


def decode_string(encoded: str) -> str:
    result, current, times = "", "", 0
    outer: list[tuple[str, int]] = []
    for character in encoded:
        if character.isdigit():
            times = times * 10 + int(character)
        elif character == "[":
            outer.append((current, times))
            current, times = "", 0
        elif character == "]":
            before, repeat = outer.pop()
            current = before + current * repeat
            if not outer:
                result += current
                current = ""
        elif outer:
            current += character
    return result
