"""Fill each place with the smallest number that no other number left has to precede.

Time: O(k * (k + conditions)). Space: O(k²).
"""


def build_matrix(
    k: int, row_conditions: list[list[int]], column_conditions: list[list[int]]
) -> list[list[int]]:
    places = []
    for conditions in (row_conditions, column_conditions):
        left = set(range(1, k + 1))
        place: dict[int, int] = {}
        while left:
            free = left - {second for first, second in conditions if first in left}
            if not free:
                return []
            place[min(free)] = len(place)
            left.remove(min(free))
        places.append(place)
    matrix = [[0] * k for _ in range(k)]
    for number in range(1, k + 1):
        matrix[places[0][number]][places[1][number]] = number
    return matrix
