"""Copy the numbers of the first list away and merge from the front.

Time: O(m + n). Space: O(m).
"""


def merge_sorted(first: list[int], first_count: int, second: list[int], second_count: int) -> None:
    copy = first[:first_count]
    i, j = 0, 0
    for place in range(first_count + second_count):
        if j == second_count or (i < first_count and copy[i] <= second[j]):
            first[place] = copy[i]
            i += 1
        else:
            first[place] = second[j]
            j += 1
