"""Manacher: take each radius from the mirror side where it is known, and add up the radii.

Time: O(n). Space: O(n).
"""


def count_substrings(text: str) -> int:
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
    return sum((reached + 1) // 2 for reached in radius)
