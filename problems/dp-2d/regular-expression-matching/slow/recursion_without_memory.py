"""You try both choices for each star and remember nothing, which is exponential in the number of
stars."""


def is_match(text: str, pattern: str) -> bool:
    def matches(i: int, j: int) -> bool:
        if j == len(pattern):
            return i == len(text)
        fits = i < len(text) and pattern[j] in (".", text[i])
        if pattern[j + 1 : j + 2] == "*":
            return matches(i, j + 2) or (fits and matches(i + 1, j))
        return fits and matches(i + 1, j + 1)

    return matches(0, 0)
