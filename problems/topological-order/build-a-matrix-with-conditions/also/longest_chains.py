"""Raise every number above those before it, round by round, then sort by height.

Time: O(k * conditions + k²). Space: O(k²).
"""


def build_matrix(
    k: int, row_conditions: list[list[int]], column_conditions: list[list[int]]
) -> list[list[int]]:
    def order_of(conditions: list[list[int]]) -> list[int]:
        height = [0] * (k + 1)
        for _ in range(k):
            changed = False
            for first, second in conditions:
                if height[second] <= height[first]:
                    height[second] = height[first] + 1
                    changed = True
            if not changed:
                return sorted(range(1, k + 1), key=lambda number: height[number])
        return []  # heights grow for ever: a cycle

    rows, columns = order_of(row_conditions), order_of(column_conditions)
    if not rows or not columns:
        return []
    return [[number if number == wanted else 0 for number in columns] for wanted in rows]
