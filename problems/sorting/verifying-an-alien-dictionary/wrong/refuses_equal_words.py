"""You want each word to be truly larger than the one before, but equal words are in order."""


def is_alien_sorted(words: list[str], order: str) -> bool:
    rank = {letter: position for position, letter in enumerate(order)}
    keys = [[rank[letter] for letter in word] for word in words]
    return all(keys[i] < keys[i + 1] for i in range(len(keys) - 1))
