"""You take the first letter that differs from the last one, however many of each are left."""


def reorganize_string(letters: str) -> str:
    rest = sorted(letters)
    result = ""
    while rest:
        letter = next((x for x in rest if not result.endswith(x)), None)
        if letter is None:
            return ""
        rest.remove(letter)
        result += letter
    return result
