"""You drop only one character at a repeat, but the earlier occurrence may be further inside."""


def longest_without_repeats(text: str) -> int:
    inside: set[str] = set()
    left = best = 0
    for right, character in enumerate(text):
        if character in inside:
            inside.discard(text[left])
            left += 1
        inside.add(character)
        best = max(best, right - left + 1)
    return best
