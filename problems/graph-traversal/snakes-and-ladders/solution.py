"""Search breadth first over the squares; a roll leads to a square and on through its snake.

Time: O(n²). Space: O(n²).
"""

from collections import deque


def snakes_and_ladders(board: list[list[int]]) -> int:
    n = len(board)
    last = n * n

    def after_jump(square: int) -> int:
        row, column = divmod(square - 1, n)
        if row % 2 == 1:
            column = n - 1 - column  # every second row runs to the left
        jump = board[n - 1 - row][column]
        return square if jump == -1 else jump

    seen = {1}
    waiting = deque([(1, 0)])
    while waiting:
        square, rolls = waiting.popleft()
        if square == last:
            return rolls
        for rolled in range(square + 1, min(square + 6, last) + 1):
            landed = after_jump(rolled)
            if landed not in seen:
                seen.add(landed)
                waiting.append((landed, rolls + 1))
    return -1
