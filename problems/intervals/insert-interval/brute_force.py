"""Let the new interval absorb one interval that it meets, until it meets none.

Time: O(n²). Space: O(n).
"""


def insert_interval(intervals: list[list[int]], new: list[int]) -> list[list[int]]:
    apart = list(intervals)
    grown = new
    while True:
        meeting = [other for other in apart if other[0] <= grown[1] and grown[0] <= other[1]]
        if not meeting:
            return sorted([*apart, grown])
        apart.remove(meeting[0])
        grown = [min(grown[0], meeting[0][0]), max(grown[1], meeting[0][1])]
