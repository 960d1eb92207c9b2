"""You join a bracket with the first closing one and do not save the outer part, so nested
brackets go wrong.
"""


def decode_string(encoded: str) -> str:
    result, part, times = "", "", 0
    inside = False
    for character in encoded:
        if character.isdigit():
            times = times * 10 + int(character)
        elif character == "[":
            inside = True
        elif character == "]":
            result += part * times
            part, times = "", 0
            inside = False
        elif inside:
            part += character
        else:
            result += character
    return result
