"""You look only for letters that all words contain, but they must stand in the same place."""


def longest_common_prefix(words: list[str]) -> str:
    length = 0
    for letter in words[0]:
        if not all(letter in word for word in words):
            break
        length += 1
    return words[0][:length]
