"""You compare only the first letters, but behind equal ones the next letters decide."""


def is_alien_sorted(words: list[str], order: str) -> bool:
    ranks = [order.index(word[0]) for word in words]
    return ranks == sorted(ranks)
