"""You compare the words in the usual alphabet and ignore the order that is given."""


def is_alien_sorted(words: list[str], order: str) -> bool:
    return words == sorted(words)
