"""You read on after the first difference, but later letters do not matter any more."""


def is_alien_sorted(words: list[str], order: str) -> bool:
    rank = {letter: position for position, letter in enumerate(order)}
    for index in range(len(words) - 1):
        first, second = words[index], words[index + 1]
        for a, b in zip(first, second, strict=False):
            if rank[a] > rank[b]:
                return False
        if first.startswith(second) and first != second:
            return False
    return True
