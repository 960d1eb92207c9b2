"""You look for both words in the merged one separately, but then one letter may be used by both."""


def is_interleaving(first: str, second: str, merged: str) -> bool:
    def contains(word: str) -> bool:
        letters = iter(merged)
        return all(letter in letters for letter in word)

    return len(first) + len(second) == len(merged) and contains(first) and contains(second)
