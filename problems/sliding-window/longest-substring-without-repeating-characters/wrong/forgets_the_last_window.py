"""You record a length only when a repeat ends the window, so the last window is never recorded."""


def longest_without_repeats(text: str) -> int:
    last_seen: dict[str, int] = {}
    left = best = 0
    for right, character in enumerate(text):
        if last_seen.get(character, -1) >= left:
            best = max(best, right - left)
            left = last_seen[character] + 1
        last_seen[character] = right
    return best
