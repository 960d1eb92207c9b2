"""You take right - left for the length, which leaves one of the two borders out."""


def longest_without_repeats(text: str) -> int:
    last_seen: dict[str, int] = {}
    left = best = 0
    for right, character in enumerate(text):
        if character in last_seen:
            left = max(left, last_seen[character] + 1)
        last_seen[character] = right
        best = max(best, right - left)
    return best
