"""Sort and measure the run of each value.

Time: O(n log n). Space: O(n).
"""


def majority_element(numbers: list[int]) -> list[int]:
    ordered = sorted(numbers)
    answer: list[int] = []
    start = 0
    while start < len(ordered):
        end = start
        while end < len(ordered) and ordered[end] == ordered[start]:
            end += 1
        if 3 * (end - start) > len(ordered):
            answer.append(ordered[start])
        start = end
    return answer
