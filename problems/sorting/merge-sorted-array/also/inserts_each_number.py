"""Insert the numbers of the second list one by one, moving larger ones to the right.

Time: O(m · n + n²). Space: O(1).
"""


def merge_sorted(first: list[int], first_count: int, second: list[int], second_count: int) -> None:
    for taken in range(second_count):
        place = first_count + taken
        while place > 0 and first[place - 1] > second[taken]:
            first[place] = first[place - 1]
            place -= 1
        first[place] = second[taken]
