"""Compare each word with the next one by the ranks of their letters; the first difference decides.

Time: O(n). Space: O(1).
"""


def is_alien_sorted(words: list[str], order: str) -> bool:
    rank = {letter: position for position, letter in enumerate(order)}
    for index in range(len(words) - 1):
        first, second = words[index], words[index + 1]
        for a, b in zip(first, second, strict=False):
            if a != b:
                if rank[a] > rank[b]:
                    return False
                break  # the first difference decides
        else:
            if len(first) > len(second):
                return False
    return True
