"""You compare every word with the first one only, so later words may be out of order."""


def is_alien_sorted(words: list[str], order: str) -> bool:
    rank = {letter: position for position, letter in enumerate(order)}
    keys = [[rank[letter] for letter in word] for word in words]
    return all(keys[0] <= key for key in keys)
