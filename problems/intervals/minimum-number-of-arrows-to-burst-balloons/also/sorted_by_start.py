"""Sort by start, and keep the smallest end of those that one arrow can still burst together.

Time: O(n log n). Space: O(n).
"""


def fewest_arrows(balloons: list[list[int]]) -> int:
    ordered = sorted(balloons)
    arrows = 1
    reach = ordered[0][1]
    for start, end in ordered[1:]:
        if start > reach:
            arrows += 1
            reach = end
        else:
            reach = min(reach, end)
    return arrows
