"""You compare only the first two words, but a later one may share less."""


def longest_common_prefix(words: list[str]) -> str:
    first, second = words[0], words[min(1, len(words) - 1)]
    length = 0
    while length < min(len(first), len(second)) and first[length] == second[length]:
        length += 1
    return first[:length]
