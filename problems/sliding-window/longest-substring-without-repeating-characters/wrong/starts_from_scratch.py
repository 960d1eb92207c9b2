"""You empty the window at a repeat, but what follows the earlier occurrence is still good."""


def longest_without_repeats(text: str) -> int:
    window: set[str] = set()
    best = 0
    for character in text:
        if character in window:
            window.clear()
        window.add(character)
        best = max(best, len(window))
    return best
