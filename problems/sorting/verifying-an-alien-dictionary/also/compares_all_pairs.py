"""Compare every word with all later ones, one letter after the other.

Time: O(w · n). Space: O(1).
"""


def in_order(first: str, second: str, order: str) -> bool:
    for position in range(min(len(first), len(second))):
        a, b = order.find(first[position]), order.find(second[position])
        if a != b:
            return a < b
    return len(first) <= len(second)


def is_alien_sorted(words: list[str], order: str) -> bool:
    for i in range(len(words)):
        for j in range(i + 1, len(words)):
            if not in_order(words[i], words[j], order):
                return False
    return True
