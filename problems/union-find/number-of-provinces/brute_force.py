"""Compute which cities reach which, and count the different groups.

Time: O(n³). Space: O(n²).
"""


def find_circle_num(is_connected: list[list[int]]) -> int:
    n = len(is_connected)
    reaches = [[entry == 1 for entry in row] for row in is_connected]
    for middle in range(n):
        for a in range(n):
            for b in range(n):
                if reaches[a][middle] and reaches[middle][b]:
                    reaches[a][b] = True
    return len({tuple(row) for row in reaches})
