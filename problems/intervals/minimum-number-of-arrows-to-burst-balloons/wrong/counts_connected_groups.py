"""You count groups of overlapping balloons, but one arrow need not reach a whole group."""


def fewest_arrows(balloons: list[list[int]]) -> int:
    merged: list[list[int]] = []
    for start, end in sorted(balloons):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return len(merged)
