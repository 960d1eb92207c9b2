"""Sort all numbers with the names of their lists, and shrink a window that covers every list.

Time: O(n log n). Space: O(n).
"""


def smallest_range(lists: list[list[int]]) -> list[int]:
    ordered = sorted((number, index) for index, numbers in enumerate(lists) for number in numbers)
    inside = [0] * len(lists)
    covered = 0
    best = [ordered[0][0], ordered[-1][0]]
    left = 0
    for number, index in ordered:
        inside[index] += 1
        if inside[index] == 1:
            covered += 1
        while covered == len(lists):
            smallest, of_list = ordered[left]
            if number - smallest < best[1] - best[0]:
                best = [smallest, number]
            inside[of_list] -= 1
            if inside[of_list] == 0:
                covered -= 1
            left += 1
    return best
