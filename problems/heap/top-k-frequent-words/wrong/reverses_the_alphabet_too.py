"""You reverse the order for the counts, which reverses the alphabet within a tie as well."""

from collections import Counter


def top_k_frequent(words: list[str], k: int) -> list[str]:
    pairs = sorted(((count, word) for word, count in Counter(words).items()), reverse=True)
    return [word for _, word in pairs[:k]]
