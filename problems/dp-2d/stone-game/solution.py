"""For each range of piles keep the best lead of the player to move, shorter ranges first.

Time: O(n²). Space: O(n²).
"""


def stone_game(piles: list[int]) -> bool:
    count = len(piles)
    lead = [[0] * count for _ in range(count)]
    for i in range(count):
        lead[i][i] = piles[i]
    for length in range(2, count + 1):
        for left in range(count - length + 1):
            right = left + length - 1
            lead[left][right] = max(
                piles[left] - lead[left + 1][right],
                piles[right] - lead[left][right - 1],
            )
    return lead[0][count - 1] > 0
