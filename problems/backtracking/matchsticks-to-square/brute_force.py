"""Try every assignment of the sticks to the four sides.

Time: O(n * 4^n). Space: O(n).
"""


def can_make_square(sticks: list[int]) -> bool:
    squares: set[tuple[int, ...]] = {(0, 0, 0, 0)}
    for stick in sticks:
        longer = set()
        for sides in squares:
            for number in range(4):
                changed = [*sides[:number], sides[number] + stick, *sides[number + 1 :]]
                longer.add(tuple(sorted(changed)))
        squares = longer
    return any(min(sides) == max(sides) for sides in squares)
