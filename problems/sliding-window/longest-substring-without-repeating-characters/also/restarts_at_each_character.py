"""Walk right again from every start until a character repeats.

Time: O(n * k) for k different characters. Space: O(k).
"""


def longest_without_repeats(text: str) -> int:
    best = 0
    for start in range(len(text)):
        seen: set[str] = set()
        for position in range(start, len(text)):
            if text[position] in seen:
                break
            seen.add(text[position])
        best = max(best, len(seen))
    return best
