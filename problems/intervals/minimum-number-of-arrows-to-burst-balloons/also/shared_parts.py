"""Keep a list of the parts of the axis that whole groups share.

Time: O(n log n). Space: O(n).
"""


def fewest_arrows(balloons: list[list[int]]) -> int:
    shared: list[list[int]] = []
    for start, end in sorted(balloons):
        if shared and start <= shared[-1][1]:
            shared[-1] = [start, min(shared[-1][1], end)]
        else:
            shared.append([start, end])
    return len(shared)
