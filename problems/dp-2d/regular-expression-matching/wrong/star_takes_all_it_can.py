"""You let a star take as many letters as it can, but it may have to leave some for what follows."""


def is_match(text: str, pattern: str) -> bool:
    i = j = 0
    while j < len(pattern):
        sign = pattern[j]
        if pattern[j + 1 : j + 2] == "*":
            while i < len(text) and sign in (".", text[i]):
                i += 1
            j += 2
        elif i < len(text) and sign in (".", text[i]):
            i += 1
            j += 1
        else:
            return False
    return i == len(text)
