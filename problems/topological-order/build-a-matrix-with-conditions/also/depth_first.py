"""Order both directions depth first: write a number after all that follow it, then reverse.

Time: O(k² + conditions). Space: O(k² + conditions).
"""

NEW, ON_PATH, DONE = range(3)


def build_matrix(
    k: int, row_conditions: list[list[int]], column_conditions: list[list[int]]
) -> list[list[int]]:
    def order_of(conditions: list[list[int]]) -> list[int]:
        followers: list[list[int]] = [[] for _ in range(k + 1)]
        for first, second in conditions:
            followers[first].append(second)
        state = [NEW] * (k + 1)
        order: list[int] = []

        def finds_cycle(number: int) -> bool:
            state[number] = ON_PATH
            for follower in followers[number]:
                if state[follower] == ON_PATH:
                    return True
                if state[follower] == NEW and finds_cycle(follower):
                    return True
            state[number] = DONE
            order.append(number)
            return False

        for number in range(1, k + 1):
            if state[number] == NEW and finds_cycle(number):
                return []
        return order[::-1]

    rows, columns = order_of(row_conditions), order_of(column_conditions)
    if not rows or not columns:
        return []
    row_of = {number: row for row, number in enumerate(rows)}
    column_of = {number: column for column, number in enumerate(columns)}
    matrix = [[0] * k for _ in range(k)]
    for number in range(1, k + 1):
        matrix[row_of[number]][column_of[number]] = number
    return matrix
