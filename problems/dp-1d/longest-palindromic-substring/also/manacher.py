"""Manacher: reuse the mirrored radius inside the palindrome that reaches farthest right.

Time: O(n). Space: O(n).
"""


def longest_palindrome(text: str) -> str:
    padded = f"^#{'#'.join(text)}#$"
    radius = [0] * len(padded)
    center = right = 0
    for place in range(1, len(padded) - 1):
        if place < right:
            radius[place] = min(right - place, radius[2 * center - place])
        while padded[place + radius[place] + 1] == padded[place - radius[place] - 1]:
            radius[place] += 1
        if place + radius[place] > right:
            center, right = place, place + radius[place]
    longest = max(range(len(padded)), key=radius.__getitem__)
    start = (longest - radius[longest]) // 2
    return text[start : start + radius[longest]]
