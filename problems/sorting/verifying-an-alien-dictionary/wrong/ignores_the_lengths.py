"""You accept a word before its own beginning, but the shorter word has to come first."""


def is_alien_sorted(words: list[str], order: str) -> bool:
    rank = {letter: position for position, letter in enumerate(order)}
    for index in range(len(words) - 1):
        for a, b in zip(words[index], words[index + 1], strict=False):
            if a != b:
                if rank[a] > rank[b]:
                    return False
                break
    return True
