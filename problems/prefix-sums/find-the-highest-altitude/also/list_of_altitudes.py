"""Write all altitudes into a list and take the largest.

Time: O(n). Space: O(n).
"""


def largest_altitude(gain: list[int]) -> int:
    altitudes = [0]
    for change in gain:
        altitudes.append(altitudes[-1] + change)
    return max(altitudes)
