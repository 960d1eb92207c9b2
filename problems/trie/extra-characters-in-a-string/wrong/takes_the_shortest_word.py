"""You always take the shortest word that begins at a position, but a longer one may leave less
extra.
"""


def min_extra_char(letters: str, dictionary: list[str]) -> int:
    extra = 0
    start = 0
    while start < len(letters):
        fitting = [len(word) for word in dictionary if letters.startswith(word, start)]
        if fitting:
            start += min(fitting)
        else:
            extra += 1
            start += 1
    return extra
