"""Search the smallest effort by halving, and flood the grid to check one.

Time: O(cells * log(largest height)). Space: O(cells).
"""


def minimum_effort_path(heights: list[list[int]]) -> int:
    rows, columns = len(heights), len(heights[0])

    def reaches_the_goal(effort: int) -> bool:
        seen = {(0, 0)}
        stack = [(0, 0)]
        while stack:
            row, column = stack.pop()
            for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
                if (
                    0 <= r < rows
                    and 0 <= c < columns
                    and (r, c) not in seen
                    and abs(heights[r][c] - heights[row][column]) <= effort
                ):
                    seen.add((r, c))
                    stack.append((r, c))
        return (rows - 1, columns - 1) in seen

    low, high = 0, max(map(max, heights))
    while low < high:
        mid = (low + high) // 2
        if reaches_the_goal(mid):
            high = mid
        else:
            low = mid + 1
    return low
