"""You keep followers in a set but count a repeated condition twice, so its number never is free."""

from collections import deque


def build_matrix(
    k: int, row_conditions: list[list[int]], column_conditions: list[list[int]]
) -> list[list[int]]:
    def order_of(conditions: list[list[int]]) -> list[int]:
        followers: list[set[int]] = [set() for _ in range(k + 1)]
        missing = [0] * (k + 1)
        for first, second in conditions:
            followers[first].add(second)
            missing[second] += 1
        ready = deque(number for number in range(1, k + 1) if missing[number] == 0)
        order: list[int] = []
        while ready:
            done = ready.popleft()
            order.append(done)
            for number in followers[done]:
                missing[number] -= 1
                if missing[number] == 0:
                    ready.append(number)
        return order

    rows = order_of(row_conditions)
    columns = order_of(column_conditions)
    if len(rows) < k or len(columns) < k:
        return []  # a cycle
    column_of = {number: column for column, number in enumerate(columns)}
    matrix = [[0] * k for _ in range(k)]
    for row, number in enumerate(rows):
        matrix[row][column_of[number]] = number
    return matrix
