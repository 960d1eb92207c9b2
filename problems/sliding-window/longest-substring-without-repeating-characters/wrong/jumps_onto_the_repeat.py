"""You jump to the earlier occurrence and not past it, so the character is in twice."""


def longest_without_repeats(text: str) -> int:
    last_seen: dict[str, int] = {}
    left = best = 0
    for right, character in enumerate(text):
        if character in last_seen:
            left = max(left, last_seen[character])
        last_seen[character] = right
        best = max(best, right - left + 1)
    return best
