"""You count every character as extra unless words cover the whole string, but single characters
may be left over.
"""


def min_extra_char(letters: str, dictionary: list[str]) -> int:
    reachable = [True] + [False] * len(letters)
    for end in range(1, len(letters) + 1):
        for word in dictionary:
            if letters.endswith(word, 0, end) and reachable[end - len(word)]:
                reachable[end] = True
    return 0 if reachable[-1] else len(letters)
